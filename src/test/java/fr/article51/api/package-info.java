/** The API over HTTP. */
@NullMarked
package fr.article51.api;

import org.jspecify.annotations.NullMarked;
