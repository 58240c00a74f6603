/**
 * The catalogue as pages: rules and law in French, to read and to print. Without script, and
 * without anything asked of another server.
 */
@NullMarked
package fr.article51.api.pages;

import org.jspecify.annotations.NullMarked;
