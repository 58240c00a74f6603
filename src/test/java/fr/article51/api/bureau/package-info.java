/** Tests of the desk. */
@NullMarked
package fr.article51.api.bureau;

import org.jspecify.annotations.NullMarked;
