package fr.article51.api.demarches;

import fr.article51.echange.Probleme;
import fr.article51.echange.Probleme.Anomalie;
import fr.article51.echange.ProblemeException;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The body of a legacy hook. Parameters that the platform may add are no business of ours.
 *
 * @param demarche number of the démarche, as it is written
 * @param dossier number of the dossier
 * @param etat in the words of the platform; one that we do not know is a hint like any other
 */
record AvisHistorique(String demarche, long dossier, String etat) {

  /**
   * @throws ProblemeException when it names no dossier
   */
  static AvisHistorique lire(byte[] corps) {
    Map<String, List<String>> champs = champs(corps);
    String demarche = un(champs, "procedure_id", "numéro de démarche attendu");
    String dossier = un(champs, "dossier_id", "numéro de dossier attendu");
    if (!dossier.matches("[1-9][0-9]{0,14}")) {
      throw refus("dossier_id", "numéro de dossier attendu : des chiffres seuls");
    }
    return new AvisHistorique(
        demarche, Long.parseLong(dossier), champs.getOrDefault("state", List.of("")).get(0));
  }

  private static Map<String, List<String>> champs(byte[] corps) {
    try {
      return new QueryStringDecoder(new String(corps, StandardCharsets.UTF_8), false).parameters();
    } catch (IllegalArgumentException e) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.DEMANDE_INVALIDE,
              "Le corps n'est pas un formulaire : un « % » n'y est pas suivi de deux chiffres"
                  + " hexadécimaux."));
    }
  }

  private static String un(Map<String, List<String>> champs, String nom, String attendu) {
    List<String> valeurs = champs.getOrDefault(nom, List.of());
    if (valeurs.size() != 1) {
      throw refus(
          nom,
          valeurs.isEmpty()
              ? "paramètre absent ; " + attendu
              : "paramètre donné " + valeurs.size() + " fois ; une seule est admise");
    }
    return valeurs.get(0);
  }

  private static ProblemeException refus(String nom, String message) {
    return new ProblemeException(
        Probleme.de(
            Probleme.Type.DEMANDE_INVALIDE,
            "Le crochet ne nomme pas un dossier.",
            Anomalie.en("/" + nom, message, List.of())));
  }
}
