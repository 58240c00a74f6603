/** Many projects at once. */
@NullMarked
package fr.article51.lot;

import org.jspecify.annotations.NullMarked;
