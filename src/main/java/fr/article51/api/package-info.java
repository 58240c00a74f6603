/**
 * HTTP: resources, refusals, operations, and the only place that knows CDI. Never a rule in here.
 */
@NullMarked
package fr.article51.api;

import org.jspecify.annotations.NullMarked;
