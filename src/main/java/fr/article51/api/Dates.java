package fr.article51.api;

import fr.article51.api.Probleme.Anomalie;
import fr.article51.projet.DateAdmise;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days as the API writes them. */
public final class Dates {
  /** What a date must look like, in words. */
  static final String ATTENDU = "une date du calendrier, AAAA-MM-JJ, du 1900-01-01 au 2100-12-31";

  private static final int LONGUEUR = "2025-06-01".length();

  private Dates() {}

  /** Reads AAAA-MM-JJ; null when it is not a day of the calendar. */
  static @Nullable LocalDate lire(String texte) {
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
   * Reads the query parameter {@code date}.
   *
   * @param horloge gives the day in its own zone when the parameter is left out
   * @throws ProblemeException when it is not a day from 1900 to 2100
   */
  static LocalDate parametre(@Nullable String texte, Clock horloge) {
    return texte == null ? LocalDate.now(horloge) : parametre(texte);
  }

  /**
   * The same, for a parameter given.
   *
   * @throws ProblemeException when it is not a day from 1900 to 2100
   */
  public static LocalDate parametre(String texte) {
    LocalDate jour = lire(texte);
    if (jour == null
        || jour.isBefore(DateAdmise.Controle.PREMIERE)
        || jour.isAfter(DateAdmise.Controle.DERNIERE)) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.PARAMETRE_INVALIDE,
              "Le paramètre « date » est refusé.",
              Anomalie.parametre(
                  "date",
                  "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : " + ATTENDU,
                  List.of())));
    }
    return jour;
  }

  /**
   * A period in words, its last day included.
   *
   * @param au first day after; null while no end is known
   */
  static String enMots(LocalDate du, @Nullable LocalDate au) {
    return au == null ? "depuis le " + du : "du " + du + " au " + au.minusDays(1);
  }
}
