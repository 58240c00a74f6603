/** What connects a démarche from a terminal, before the service does. */
@NullMarked
package fr.article51.commande.demarches;

import org.jspecify.annotations.NullMarked;
