/** The pipeline: from a request to a verdict. */
@NullMarked
package fr.article51;

import org.jspecify.annotations.NullMarked;
