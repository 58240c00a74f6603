package fr.article51.regles;

/**
 * Fact: a number of the law on the day of the verdict.
 *
 * @param nom name, such as {@code dureeMaximaleMois}
 * @param valeur value, in the unit that its name ends with
 */
public record Parametre(String nom, int valeur) {}
