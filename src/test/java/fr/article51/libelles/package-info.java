/** What is asked of the wordings: complete, rendered exactly, and written as they should be. */
@NullMarked
package fr.article51.libelles;

import org.jspecify.annotations.NullMarked;
