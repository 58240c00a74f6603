package fr.article51.regles;

/**
 * Fact: a dated remark of the legal data on a provision.
 *
 * @param code what it says
 * @param provision the provision
 * @param besoin the need that it concerns, or empty for all
 */
public record RemarqueEnVigueur(String code, String provision, String besoin) {}
