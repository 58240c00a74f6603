/** The requests of {@code examples/}, run as a newcomer would, so that none rots. */
@NullMarked
package fr.article51.exemples;

import org.jspecify.annotations.NullMarked;
