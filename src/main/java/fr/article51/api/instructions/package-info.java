/** Screenings over HTTP. */
@NullMarked
package fr.article51.api.instructions;

import org.jspecify.annotations.NullMarked;
