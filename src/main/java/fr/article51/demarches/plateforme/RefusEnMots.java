package fr.article51.demarches.plateforme;

/**
 * Why nothing could be read, in words; nothing of the token, nor of a dossier. What is written goes
 * through the ledger, which tells its refusals.
 */
public final class RefusEnMots {
  private RefusEnMots() {}

  /** One sentence. */
  public static String de(PlateformeException refus) {
    if (refus instanceof PlateformeException.Introuvable) {
      return "La plateforme ne montre rien sous ce numéro : démarche inconnue, ou dossier en"
          + " brouillon, supprimé, masqué, ou d’une autre démarche.";
    }
    if (refus instanceof PlateformeException.JetonRefuse) {
      return "La plateforme refuse le jeton : inconnu, expiré, révoqué, d’une autre démarche, ou"
          + " employé depuis une adresse qu’il n’admet pas.";
    }
    if (refus instanceof PlateformeException.TropDAppels) {
      return "La plateforme limite nos appels.";
    }
    if (refus instanceof PlateformeException.RequeteIncomprise) {
      return "La plateforme ne comprend pas la requête : son schéma a changé, ou l’adresse ou le"
          + " numéro de démarche n’est pas le bon.";
    }
    return "La plateforme ne répond pas comme elle le devrait : adresse fausse, ou panne.";
  }
}
