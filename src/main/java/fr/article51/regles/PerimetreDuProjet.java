package fr.article51.regles;

import fr.article51.projet.Perimetre;

/**
 * Fact: a scope that the project may have.
 *
 * @param valeur the scope
 * @param reponse the literal for {@code projet.perimetre}
 */
public record PerimetreDuProjet(Perimetre valeur, Reponse reponse) {}
