package fr.article51.instruction;

import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person or a machine.
 *
 * @param nom how it is named in what it does: never empty, at most 200 characters
 * @param agence the regional agency whose screenings it sees; null for all of them
 * @param role what it may do
 */
public record Acteur(String nom, @Nullable String agence, Role role) {}
