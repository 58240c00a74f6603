/**
 * A double of the platform where letters of intent are filed: same interface, same oddities, as far
 * as they are known. Written from its behaviour; holds nothing of it.
 */
@NullMarked
package fr.article51.doublure;

import org.jspecify.annotations.NullMarked;
