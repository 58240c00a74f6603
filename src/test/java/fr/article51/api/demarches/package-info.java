/** Hooks and metrics of démarches-simplifiées, over HTTP. */
@NullMarked
package fr.article51.api.demarches;

import org.jspecify.annotations.NullMarked;
