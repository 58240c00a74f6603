/** The screenings, to be found again. */
@NullMarked
package fr.article51.api.bureau.liste;

import org.jspecify.annotations.NullMarked;
