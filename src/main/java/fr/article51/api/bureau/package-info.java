/** The desk of those who screen: pages for people, over what the API gives to machines. */
@NullMarked
package fr.article51.api.bureau;

import org.jspecify.annotations.NullMarked;
