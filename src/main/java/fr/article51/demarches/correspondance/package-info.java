/**
 * What a dossier of a démarche means to us, as its administrator wrote it: a YAML file read
 * strictly, then a dossier → a request that is always accepted, and back. Nothing is guessed.
 */
@NullMarked
package fr.article51.demarches.correspondance;

import org.jspecify.annotations.NullMarked;
