package fr.article51.echange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as requests and answers write them. */
public final class Dates {
  /** What a date must look like, in words. */
  public static final String ATTENDU =
      "une date du calendrier, AAAA-MM-JJ, du 1900-01-01 au 2100-12-31";

  private static final int LONGUEUR = "2025-06-01".length();

  private Dates() {}

  /** Reads AAAA-MM-JJ; null when it is not a day of the calendar. */
  public static @Nullable LocalDate lire(String texte) {
    // ISO readers of the JDK also take years of five digits or with a sign.
    if (texte.length() != LONGUEUR) {
      return null;
    }
    try {
      return LocalDate.parse(texte);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /**
   * A period in words, its last day included.
   *
   * @param au first day after; null while no end is known
   */
  public static String enMots(LocalDate du, @Nullable LocalDate au) {
    return au == null ? "depuis le " + du : "du " + du + " au " + au.minusDays(1);
  }
}
