package fr.article51.commande.demarches;

import fr.article51.demarches.plateforme.PlateformeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Why nothing could be read, in words; nothing of the token. */
final class RefusEnMots {
  private static final DateTimeFormatter HEURE =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

  private RefusEnMots() {}

  static String de(PlateformeException refus) {
    if (refus instanceof PlateformeException.Introuvable) {
      return "La plateforme ne montre rien sous ce numéro : démarche inconnue, ou dossier en"
          + " brouillon, supprimé, masqué, ou d’une autre démarche.";
    }
    if (refus instanceof PlateformeException.JetonRefuse) {
      return "La plateforme refuse le jeton : inconnu, expiré, révoqué, d’une autre démarche, ou"
          + " employé depuis une adresse qu’il n’admet pas.";
    }
    if (refus instanceof PlateformeException.TropDAppels trop) {
      return "La plateforme limite les appels : à reprendre après "
          + HEURE.format(trop.reprise())
          + ", heure de Paris.";
    }
    if (refus instanceof PlateformeException.RequeteIncomprise) {
      return "La plateforme ne comprend pas la requête : son schéma a changé, ou l’adresse n’est pas"
          + " la sienne.";
    }
    return "La plateforme ne répond pas comme elle le devrait : adresse fausse, ou panne. À"
        + " réessayer.";
  }
}
