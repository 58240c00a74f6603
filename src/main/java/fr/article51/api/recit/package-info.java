/**
 * Tells in French what the rules say in DRL and what the law is on each day: texts in, sentences
 * out. Knows nothing of HTTP.
 */
@NullMarked
package fr.article51.api.recit;

import org.jspecify.annotations.NullMarked;
