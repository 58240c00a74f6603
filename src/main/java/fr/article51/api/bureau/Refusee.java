package fr.article51.api.bureau;

/**
 * Something refused, in words.
 *
 * @param statut of HTTP
 * @param titre in a few words
 * @param detail what happened, and what to do
 */
public record Refusee(int statut, String titre, String detail) {}
