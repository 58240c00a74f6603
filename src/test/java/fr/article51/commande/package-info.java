/** Commands, as run from a terminal. */
@NullMarked
package fr.article51.commande;

import org.jspecify.annotations.NullMarked;
