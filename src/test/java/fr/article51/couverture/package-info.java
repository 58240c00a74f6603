/** Coverage of the law: the map, and the page made of it. */
@NullMarked
package fr.article51.couverture;

import org.jspecify.annotations.NullMarked;
