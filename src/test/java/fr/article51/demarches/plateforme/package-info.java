/** The other side, against its double. */
@NullMarked
package fr.article51.demarches.plateforme;

import org.jspecify.annotations.NullMarked;
