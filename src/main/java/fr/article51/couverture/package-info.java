/** Coverage of the law: what is made of each alinéa, and what depends on it. */
@NullMarked
package fr.article51.couverture;

import org.jspecify.annotations.NullMarked;
