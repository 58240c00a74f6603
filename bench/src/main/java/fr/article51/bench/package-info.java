/** Benchmarks, see bench/README.md. Never part of what is shipped. */
@NullMarked
package fr.article51.bench;

import org.jspecify.annotations.NullMarked;
