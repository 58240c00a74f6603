package fr.article51.regles;

import fr.article51.projet.Valeur;

/**
 * Fact: a value that the answer to a question may have. In a finding, the facts read are the
 * literals that it depends on: it holds when the answers have these values.
 *
 * @param code question code, or a field of the project such as {@code
 *     projet.porteur.membreComiteTechnique}
 * @param theme theme of the question, or {@code PROJET}
 * @param valeur the value; for {@code projet.dureeMois}, OUI means longer than allowed; for {@code
 *     projet.perimetre}, always OUI, with a place of its own for each scope
 * @param ordre place of the question in the questionnaire, from 0; fields of the project after it,
 *     see {@link ChampsDuProjet}
 */
public record Reponse(String code, String theme, Valeur valeur, int ordre) {}
