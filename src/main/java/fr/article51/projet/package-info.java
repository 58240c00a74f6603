/**
 * The request: what is known of a project, as immutable values, with the constraints that need no
 * law.
 */
@NullMarked
package fr.article51.projet;

import org.jspecify.annotations.NullMarked;
