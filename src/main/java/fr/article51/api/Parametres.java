package fr.article51.api;

import fr.article51.Complements;
import fr.article51.echange.Anomalies;
import fr.article51.echange.Dates;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.projet.DateAdmise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters, read strictly. */
public final class Parametres {
  private static final List<String> ADMIS = List.of("true", "false");

  private Parametres() {}

  /**
   * @param nom name of the parameter
   * @param texte its value; null when it is left out, for false
   * @throws ProblemeException when it is neither true nor false
   */
  private static boolean ouiOuNon(String nom, @Nullable String texte) {
    if (texte == null || texte.equals("false")) {
      return false;
    }
    if (texte.equals("true")) {
      return true;
    }
    throw new ProblemeException(
        Probleme.de(
            Probleme.Type.PARAMETRE_INVALIDE,
            "Le paramètre « " + nom + " » est refusé.",
            Probleme.Anomalie.parametre(
                nom,
                "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : true ou false",
                ADMIS)));
  }

  /**
   * Reads the query parameters {@code explications} and {@code contrefactuels}.
   *
   * @throws ProblemeException when one is neither true nor false
   */
  static Complements complements(@Nullable String explications, @Nullable String contrefactuels) {
    return new Complements(
        ouiOuNon("explications", explications), ouiOuNon("contrefactuels", contrefactuels));
  }

  /**
   * Reads the query parameter {@code date}.
   *
   * @param horloge gives the day in its own zone when the parameter is left out
   * @throws ProblemeException when it is not a day from 1900 to 2100
   */
  static LocalDate date(@Nullable String texte, Clock horloge) {
    return texte == null ? LocalDate.now(horloge) : date(texte);
  }

  /**
   * The same, for a parameter given.
   *
   * @throws ProblemeException when it is not a day from 1900 to 2100
   */
  public static LocalDate date(String texte) {
    LocalDate jour = Dates.lire(texte);
    if (jour == null
        || jour.isBefore(DateAdmise.Controle.PREMIERE)
        || jour.isAfter(DateAdmise.Controle.DERNIERE)) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.PARAMETRE_INVALIDE,
              "Le paramètre « date » est refusé.",
              Probleme.Anomalie.parametre(
                  "date",
                  "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : " + Dates.ATTENDU,
                  List.of())));
    }
    return jour;
  }
}
