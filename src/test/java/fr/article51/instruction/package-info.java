/** Screenings that last, on both databases. */
@NullMarked
package fr.article51.instruction;

import org.jspecify.annotations.NullMarked;
