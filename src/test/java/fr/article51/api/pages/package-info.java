/** The catalogue pages, over HTTP. */
@NullMarked
package fr.article51.api.pages;

import org.jspecify.annotations.NullMarked;
