/** Dossiers followed, on both databases, with a platform in memory. */
@NullMarked
package fr.article51.demarches.suivi;

import org.jspecify.annotations.NullMarked;
