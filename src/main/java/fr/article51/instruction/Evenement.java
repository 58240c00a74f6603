package fr.article51.instruction;

import java.time.Instant;

/**
 * Something done to a screening.
 *
 * @param rang the version that it led to
 * @param genre what was done
 * @param le when
 * @param par by whom
 */
public record Evenement(long rang, Genre genre, Instant le, String par) {

  /** What may be done. */
  public enum Genre {
    CREATION,
    EVALUATION,
    APPRECIATION,
    NOTE,
    /** A letter was prepared. */
    COURRIER,
    /** A letter was validated. */
    VALIDATION,
    CLOTURE,
    /** Personal data and contents were erased, after the time that they are kept. */
    ANONYMISATION
  }
}
