package fr.article51.api;

import fr.article51.Complements;
import fr.article51.echange.Anomalies;
import fr.article51.echange.Dates;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.projet.DateAdmise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
    throw refus(nom, texte, "true ou false", ADMIS);
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
  public static LocalDate date(@Nullable String texte, Clock horloge) {
    return texte == null ? LocalDate.now(horloge) : date(texte);
  }

  /**
   * The same, for a parameter given.
   *
   * @throws ProblemeException when it is not a day from 1900 to 2100
   */
  public static LocalDate date(String texte) {
    LocalDate jour = Dates.lire(texte);
    if (jour == null || !DateAdmise.Controle.admet(jour)) {
      throw refus("date", texte, Dates.ATTENDU, List.of());
    }
    return jour;
  }

  /**
   * Reads one value of an enumeration.
   *
   * @return null when it is left out
   * @throws ProblemeException when it is none of them
   */
  public static <E extends Enum<E>> @Nullable E parmi(
      String nom, @Nullable String texte, Class<E> valeurs) {
    if (texte == null) {
      return null;
    }
    List<String> admis = Arrays.stream(valeurs.getEnumConstants()).map(Enum::name).toList();
    if (!admis.contains(texte)) {
      throw refus(nom, texte, "une valeur parmi " + String.join(", ", admis), admis);
    }
    return Enum.valueOf(valeurs, texte);
  }

  /**
   * Reads a whole number.
   *
   * @param parDefaut its value when it is left out
   * @throws ProblemeException when it is not one from the first to the last
   */
  public static int entier(
      String nom, @Nullable String texte, int premier, int dernier, int parDefaut) {
    if (texte == null) {
      return parDefaut;
    }
    if (texte.matches("[0-9]{1,9}")) {
      int valeur = Integer.parseInt(texte);
      if (valeur >= premier && valeur <= dernier) {
        return valeur;
      }
    }
    throw refus(nom, texte, "un nombre entier de " + premier + " à " + dernier, List.of());
  }

  /**
   * Reads a short text.
   *
   * @return null when it is left out
   * @throws ProblemeException when it is longer
   */
  public static @Nullable String texte(String nom, @Nullable String texte, int maximum) {
    if (texte != null && texte.length() > maximum) {
      throw refus(nom, texte, "un texte de " + maximum + " caractères au plus", List.of());
    }
    return texte;
  }

  /**
   * @param attendu what is accepted, in words
   * @param admis the values accepted, when they can be listed
   */
  public static ProblemeException refus(
      String nom, String texte, String attendu, List<String> admis) {
    return new ProblemeException(
        Probleme.de(
            Probleme.Type.PARAMETRE_INVALIDE,
            "Le paramètre « " + nom + " » est refusé.",
            Probleme.Anomalie.parametre(
                nom,
                "valeur refusée : " + Anomalies.citer(texte) + " ; attendu : " + attendu,
                admis)));
  }
}
