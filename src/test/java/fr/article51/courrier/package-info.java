/** Letters, in the three formats. */
@NullMarked
package fr.article51.courrier;

import org.jspecify.annotations.NullMarked;
