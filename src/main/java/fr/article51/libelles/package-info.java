/**
 * Every wording of the service, in one place: reads the files of {@code libelles/} on the class
 * path.
 */
@NullMarked
package fr.article51.libelles;

import org.jspecify.annotations.NullMarked;
