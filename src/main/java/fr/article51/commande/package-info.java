/** What is run from a terminal: the service, or a command beside it. */
@NullMarked
package fr.article51.commande;

import org.jspecify.annotations.NullMarked;
