/** démarches-simplifiées over HTTP: hooks in, and what an administrator sees and does. */
@NullMarked
package fr.article51.api.demarches;

import org.jspecify.annotations.NullMarked;
