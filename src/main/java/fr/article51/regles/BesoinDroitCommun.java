package fr.article51.regles;

/**
 * Fact: a need is expressed, or may be, that has entered common law: it needs no derogation any
 * more.
 *
 * @param besoin need code
 * @param provision the letter that used to serve it
 * @param reponse its answer OUI, as a literal
 */
public record BesoinDroitCommun(String besoin, String provision, Reponse reponse) {}
