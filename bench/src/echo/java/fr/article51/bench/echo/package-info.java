/** Echo endpoints for the benchmark over HTTP. Never part of what is shipped. */
@NullMarked
package fr.article51.bench.echo;

import org.jspecify.annotations.NullMarked;
