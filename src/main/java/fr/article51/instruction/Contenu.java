package fr.article51.instruction;

import fr.article51.verdict.Conclusion;
import java.time.LocalDate;

/**
 * What is kept of an evaluation.
 *
 * @param dateAppreciation day whose law was applied
 * @param conclusion its conclusion
 * @param demande the request, as JSON
 * @param reponse the answer, as JSON
 * @param regles version of the rule base
 * @param droit fingerprint of the law data
 */
record Contenu(
    LocalDate dateAppreciation,
    Conclusion conclusion,
    byte[] demande,
    byte[] reponse,
    String regles,
    String droit) {}
