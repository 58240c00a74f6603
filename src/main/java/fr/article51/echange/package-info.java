/**
 * What goes in and out as text: requests read strictly, with every fault named; verdicts and
 * refusals as JSON. The same over HTTP, in a batch and in a stored screening.
 */
@NullMarked
package fr.article51.echange;

import org.jspecify.annotations.NullMarked;
