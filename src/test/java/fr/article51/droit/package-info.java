/** Tests of the legal data and of what the room says of them. */
@NullMarked
package fr.article51.droit;

import org.jspecify.annotations.NullMarked;
