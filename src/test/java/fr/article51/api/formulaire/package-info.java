/** What the form reads, apart from a browser: see {@code fr.article51.navigateur}. */
@NullMarked
package fr.article51.api.formulaire;

import org.jspecify.annotations.NullMarked;
