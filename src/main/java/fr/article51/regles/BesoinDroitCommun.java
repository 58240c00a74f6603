package fr.article51.regles;

/**
 * Fact: this need has entered common law and needs no derogation any more.
 *
 * @param besoin need code
 * @param provision the letter that used to serve it
 */
public record BesoinDroitCommun(String besoin, String provision) {}
