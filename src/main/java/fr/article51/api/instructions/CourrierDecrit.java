package fr.article51.api.instructions;

import fr.article51.courrier.GenreDeCourrier;
import fr.article51.instruction.Courrier;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter, and where to read it.
 *
 * @param id identifier
 * @param genre its kind
 * @param evaluation number of the evaluation that it rests on
 * @param projet whether nobody has validated it yet
 * @param texteLibre what the agent added; null without, or once erased
 * @param creeLe when it was prepared
 * @param creePar by whom
 * @param validation who took responsibility for it; null for a draft
 * @param formats addresses of its formats
 */
public record CourrierDecrit(
    UUID id,
    GenreDeCourrier genre,
    int evaluation,
    boolean projet,
    @Nullable String texteLibre,
    Instant creeLe,
    String creePar,
    @Nullable ValidationDecrite validation,
    Formats formats) {

  /**
   * A validation.
   *
   * @param par by whom
   * @param fonction in what capacity
   * @param le when
   */
  public record ValidationDecrite(String par, String fonction, Instant le) {}

  /**
   * Addresses of the formats.
   *
   * @param html to read on a screen
   * @param pdf to print
   * @param docx to amend
   */
  public record Formats(String html, String pdf, String docx) {}

  /**
   * The letters of a screening.
   *
   * @param courriers in the order in which they were prepared
   */
  public record ListeDeCourriers(List<CourrierDecrit> courriers) {}

  /**
   * @param adresse that of the letter
   */
  static CourrierDecrit de(Courrier courrier, String adresse) {
    return new CourrierDecrit(
        courrier.id(),
        courrier.genre(),
        courrier.evaluation(),
        courrier.projet(),
        courrier.texteLibre(),
        courrier.creeLe(),
        courrier.creePar(),
        courrier.projet()
            ? null
            : new ValidationDecrite(
                Objects.requireNonNull(courrier.validePar()),
                Objects.requireNonNull(courrier.fonction()),
                Objects.requireNonNull(courrier.valideLe())),
        new Formats(
            format(adresse, Forme.HTML), format(adresse, Forme.PDF), format(adresse, Forme.DOCX)));
  }

  private static String format(String adresse, Forme forme) {
    return adresse + "?format=" + forme.nom();
  }
}
