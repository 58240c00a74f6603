package fr.article51.regles;

/**
 * Fact: no provision in force on that day lets this need be met.
 *
 * @param besoin need code
 * @param disponibleLe first later day on which one does, ISO 8601, or empty when none is known
 */
public record BesoinHorsListe(String besoin, String disponibleLe) {}
