/**
 * The other side, démarches-simplifiées: what it says of a démarche and of a dossier, typed, and
 * what may be written back. Small GraphQL queries of our own; nothing here knows a verdict.
 */
@NullMarked
package fr.article51.demarches.plateforme;

import org.jspecify.annotations.NullMarked;
