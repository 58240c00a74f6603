package fr.article51.regles;

/**
 * Fact: a duration that the project may have. Two stand for all: the longest allowed and one month
 * more.
 *
 * @param mois months
 * @param reponse the literal for {@code projet.dureeMois}
 */
public record Duree(int mois, Reponse reponse) {}
