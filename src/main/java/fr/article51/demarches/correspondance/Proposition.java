package fr.article51.demarches.correspondance;

/**
 * A file to be finished by a person.
 *
 * @param yaml the file; read as it is once nothing is left to be decided
 * @param proposes champs that it maps, each with its confidence
 * @param aDecider champs that it leaves to a person; the file is refused meanwhile
 */
public record Proposition(String yaml, int proposes, int aDecider) {}
