package fr.article51.api;

import fr.article51.regles.Regle;
import java.util.List;

/**
 * The rule catalogue.
 *
 * @param version version of the rule base, as in the verdicts
 * @param regles every rule, with its source
 */
public record ListeDeRegles(String version, List<Regle> regles) {}
