/**
 * From a verdict to a letter, in HTML, PDF and DOCX: pure, the same matter gives the same bytes.
 * Prepares, and sends nothing.
 */
@NullMarked
package fr.article51.courrier;

import org.jspecify.annotations.NullMarked;
