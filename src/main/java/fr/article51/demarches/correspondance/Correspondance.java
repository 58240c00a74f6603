package fr.article51.demarches.correspondance;

import org.jspecify.annotations.Nullable;

/**
 * What the file says of a champ.
 *
 * @param libelle its label when the file was written; null when it does not say
 * @param lecture how it is read
 */
public record Correspondance(@Nullable String libelle, Lecture lecture) {}
