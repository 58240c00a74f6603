package fr.article51.regles;

import fr.article51.droit.Regime;

/**
 * Fact: a provision is in force on the day of the verdict. A provision whose content changed over
 * time has one fact for each subject that it then carries; the others have one with an empty
 * subject.
 *
 * @param regime the regime: II.3 of the pilots is not II.3 of article 51
 * @param provision identifier such as {@code L162-31-1.II.2.j}
 * @param sujet what it is about on that day, or empty
 */
public record EnVigueur(Regime regime, String provision, String sujet) {}
