/** A dossier read by a mapping, and the mapping itself. */
@NullMarked
package fr.article51.demarches.correspondance;

import org.jspecify.annotations.NullMarked;
