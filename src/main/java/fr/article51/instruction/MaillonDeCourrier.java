package fr.article51.instruction;

import fr.article51.courrier.GenreDeCourrier;
import java.time.Instant;
import java.util.UUID;

/**
 * A link of the chain of letters: who validated what, in what capacity, when, on which evaluation,
 * tied to the letter validated before. The letter takes part by the fingerprints of its formats: a
 * purge leaves the chain whole.
 *
 * @param rang place in the chain, from 1
 * @param courrier the letter
 * @param instruction its screening
 * @param evaluation number of the evaluation that it rests on
 * @param empreinteEvaluation fingerprint of that evaluation in its own chain
 * @param genre kind of the letter
 * @param validePar by whom
 * @param fonction in what capacity
 * @param valideLe when, to the microsecond
 * @param empreinteHtml SHA-256 of what was validated, as HTML
 * @param empreintePdf the same, as PDF
 * @param empreinteDocx the same, as DOCX
 * @param precedente fingerprint of the link before; zeros for the first
 */
public record MaillonDeCourrier(
    long rang,
    UUID courrier,
    UUID instruction,
    int evaluation,
    String empreinteEvaluation,
    GenreDeCourrier genre,
    String validePar,
    String fonction,
    Instant valideLe,
    String empreinteHtml,
    String empreintePdf,
    String empreinteDocx,
    String precedente) {

  /** As that of {@link Maillon}. */
  public String empreinte() {
    return Maillon.empreinteDesChamps(
        rang,
        courrier,
        instruction,
        evaluation,
        empreinteEvaluation,
        genre.name(),
        validePar,
        fonction,
        valideLe,
        empreinteHtml,
        empreintePdf,
        empreinteDocx,
        precedente);
  }

  /** Fingerprint of what was validated, in a format. */
  String empreinte(Courrier.Format format) {
    return switch (format) {
      case HTML -> empreinteHtml;
      case PDF -> empreintePdf;
      case DOCX -> empreinteDocx;
    };
  }

  /** Whether a letter, as it is kept, says what was validated. */
  boolean dit(Courrier garde) {
    return garde.evaluation() == evaluation
        && garde.genre() == genre
        && validePar.equals(garde.validePar())
        && fonction.equals(garde.fonction())
        && valideLe.equals(garde.valideLe());
  }
}
