package fr.article51.regles;

import fr.article51.projet.Valeur;

/**
 * Fact: a value that the answer to a question has, or may still have. A given answer is one certain
 * fact; a missing one is two uncertain facts, OUI and NON, so that rules also find what is merely
 * possible. In a finding, the facts read are the literals that it depends on.
 *
 * @param code question code, or a field of the project such as {@code
 *     projet.porteur.membreComiteTechnique}
 * @param theme theme of the question, or {@code PROJET}
 * @param valeur the value; for {@code projet.dureeMois}, OUI means longer than allowed
 * @param certaine false for a value that a completion of the missing answers may take
 * @param ordre place of the question in the questionnaire, from 0
 */
public record Reponse(String code, String theme, Valeur valeur, boolean certaine, int ordre) {}
