/** The law as dated data: reads legal-refs/, says what is in force on a day. */
@NullMarked
package fr.article51.droit;

import org.jspecify.annotations.NullMarked;
