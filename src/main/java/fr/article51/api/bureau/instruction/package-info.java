/** One screening: what is known of it, and what is done to it. */
@NullMarked
package fr.article51.api.bureau.instruction;

import org.jspecify.annotations.NullMarked;
