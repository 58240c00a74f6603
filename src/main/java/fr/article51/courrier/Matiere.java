package fr.article51.courrier;

import fr.article51.explication.Trace;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a letter may say.
 *
 * @param agence whose letterhead and templates: the name of a folder of the configuration; what
 *     comes with the service is used for a null or a name without a folder
 * @param reference of the file, to be quoted in answers
 * @param titre of the project; null = the one of the request
 * @param porteur who is written to; null = the bearer of the request
 * @param demande the request
 * @param verdict its verdict
 * @param trace how the verdict follows from the answers
 * @param appreciations what humans think of it so far
 * @param jour the day written on the letter
 * @param validation null for a draft
 * @param texteLibre what the agent adds, plain text; a line break begins a paragraph
 */
public record Matiere(
    @Nullable String agence,
    String reference,
    @Nullable String titre,
    @Nullable String porteur,
    Demande demande,
    Verdict verdict,
    Trace trace,
    List<AppreciationHumaine> appreciations,
    LocalDate jour,
    @Nullable Validation validation,
    @Nullable String texteLibre) {
  /** Copies the list. */
  public Matiere {
    appreciations = List.copyOf(appreciations);
  }

  /** Whether nobody has validated it yet. */
  public boolean projet() {
    return validation == null;
  }
}
