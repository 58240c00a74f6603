package fr.article51.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters that are not dates, read strictly. */
final class Parametres {
  private static final List<String> ADMIS = List.of("true", "false");

  private Parametres() {}

  /**
   * @param nom name of the parameter
   * @param texte its value; null when it is left out, for false
   * @throws ProblemeException when it is neither true nor false
   */
  static boolean ouiOuNon(String nom, @Nullable String texte) {
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
}
