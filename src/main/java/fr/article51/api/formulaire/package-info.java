/**
 * The public form and its result, as pages: nothing kept, everything travels in the page itself.
 */
@NullMarked
package fr.article51.api.formulaire;

import org.jspecify.annotations.NullMarked;
