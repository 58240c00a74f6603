package fr.article51.regles;

import fr.article51.droit.Rang;
import fr.article51.droit.Regime;

/**
 * A rule of the base, as the catalogue shows it.
 *
 * @param id identifier made from its name, for URLs (ASCII)
 * @param nom its heading: article, alinéa, subject
 * @param provision the provision that it encodes, such as {@code L162-31-1.II.2.j}; empty for the
 *     ministry's doctrine
 * @param regime the regime that it belongs to
 * @param rang rank of its source
 * @param fichier the DRL file, relative to {@code rules/}
 * @param source its text in DRL
 */
public record Regle(
    String id,
    String nom,
    String provision,
    Regime regime,
    Rang rang,
    String fichier,
    String source) {}
