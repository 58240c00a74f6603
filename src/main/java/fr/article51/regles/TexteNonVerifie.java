package fr.article51.regles;

/**
 * Fact: the version in force of an article was not read.
 *
 * @param article article
 * @param version its LEGIARTI identifier
 * @param etat why, as in the legal data
 * @param depuis first day of the version, ISO 8601
 */
public record TexteNonVerifie(String article, String version, String etat, String depuis) {}
