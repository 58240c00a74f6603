/**
 * What becomes of a dossier: read, translated, evaluated, written back. Everything here may be cut
 * short anywhere and done again.
 */
@NullMarked
package fr.article51.demarches.suivi;

import org.jspecify.annotations.NullMarked;
