package fr.article51.instruction;

import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person or a machine.
 *
 * @param nom how it is named in what it does: never empty, at most 200 characters
 * @param agence the regional agency whose screenings it sees; null for all of them
 * @param role what it may do
 * @param personne whether it is known to be a person, and which one; false for a machine, and for
 *     whatever cannot be told from one
 */
public record Acteur(String nom, @Nullable String agence, Role role, boolean personne) {}
