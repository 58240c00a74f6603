/** The rule base: its house rules, its inventory, its ties to the law. */
@NullMarked
package fr.article51.regles;

import org.jspecify.annotations.NullMarked;
