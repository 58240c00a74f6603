package fr.article51.api.pages;

/**
 * A link.
 *
 * @param texte its words
 * @param adresse where it leads
 */
public record Lien(String texte, String adresse) {}
