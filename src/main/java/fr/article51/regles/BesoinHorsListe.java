package fr.article51.regles;

/**
 * Fact: a need is expressed, or may be, that no provision in force on that day lets meet.
 *
 * @param besoin need code
 * @param disponibleLe first later day on which one does, ISO 8601, or empty when none is known
 * @param reponse its answer OUI, as a literal
 */
public record BesoinHorsListe(String besoin, String disponibleLe, Reponse reponse) {}
