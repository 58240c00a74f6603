package fr.article51.regles;

import java.util.List;

/**
 * Fact: every answer of a group is NON, or may be: none of them is OUI. Spelled out as a fact so
 * that no rule has to read the absence of an answer as a "no".
 *
 * @param groupe name of the group, see {@link Groupes}
 * @param reponses the literals, one for each member
 */
public record ToutNon(String groupe, List<Reponse> reponses) {}
