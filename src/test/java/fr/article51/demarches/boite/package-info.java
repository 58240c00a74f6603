@NullMarked
package fr.article51.demarches.boite;

import org.jspecify.annotations.NullMarked;
