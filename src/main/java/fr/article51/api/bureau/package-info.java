/**
 * The desk of those who screen: pages for people, over what the API gives to machines. Here is what
 * all its pages share, and its door; each kind of page has its own room, which nothing here knows.
 */
@NullMarked
package fr.article51.api.bureau;

import org.jspecify.annotations.NullMarked;
