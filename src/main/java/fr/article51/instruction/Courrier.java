package fr.article51.instruction;

import fr.article51.courrier.GenreDeCourrier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter about an evaluation: a draft until a named person has validated it, never changed
 * afterwards.
 *
 * @param id identifier
 * @param genre its kind
 * @param evaluation number of the evaluation that it rests on
 * @param texteLibre what the agent adds; null without, or once erased
 * @param creeLe when it was prepared
 * @param creePar by whom
 * @param valideLe when it was validated; null for a draft
 * @param validePar by whom; as {@code valideLe}
 * @param fonction in what capacity; as {@code valideLe}
 */
public record Courrier(
    UUID id,
    GenreDeCourrier genre,
    int evaluation,
    @Nullable String texteLibre,
    Instant creeLe,
    String creePar,
    @Nullable Instant valideLe,
    @Nullable String validePar,
    @Nullable String fonction) {

  /** Whether nobody has validated it yet. */
  public boolean projet() {
    return valideLe == null;
  }

  /** Whether it is written to the bearer; otherwise it is for the agents. */
  public boolean sortant() {
    return genre.sortant();
  }

  /** What a letter can be read as. */
  public enum Format {
    HTML,
    PDF,
    DOCX
  }
}
