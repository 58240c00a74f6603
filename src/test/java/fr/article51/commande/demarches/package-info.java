@NullMarked
package fr.article51.commande.demarches;

import org.jspecify.annotations.NullMarked;
