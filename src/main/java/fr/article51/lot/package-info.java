/** Many projects at once: lines in, lines out, in constant memory. */
@NullMarked
package fr.article51.lot;

import org.jspecify.annotations.NullMarked;
