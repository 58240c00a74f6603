package fr.article51.regles;

import fr.article51.projet.Perimetre;

/**
 * Fact: the scope, when it is known.
 *
 * @param valeur the scope
 * @param reponse the literal for {@code projet.perimetre}
 */
public record PerimetreDuProjet(Perimetre valeur, Reponse reponse) {}
