package fr.article51.regles;

/**
 * Fact: a provision refers to another on the day of the verdict, such as R162-50-8 to the letters
 * that need an opinion.
 *
 * @param source the provision that refers
 * @param cible the provision referred to
 */
public record Renvoi(String source, String cible) {}
