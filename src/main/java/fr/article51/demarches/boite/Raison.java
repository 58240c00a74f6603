package fr.article51.demarches.boite;

import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus;

/** Why a dossier could not be dealt with. */
public enum Raison {
  /** The platform shows no such dossier. */
  INTROUVABLE,
  /** The token is refused: a human must act; tried again now and then. */
  JETON_REFUSE,
  /** Too many calls: the platform says when to come back. */
  TROP_D_APPELS,
  /** The platform does not answer as it should. */
  PLATEFORME_INDISPONIBLE,
  /** Our queries and the schema of the platform differ. */
  REQUETE_INCOMPRISE,
  /** The platform refuses what is written. */
  ECRITURE_REFUSEE,
  /** Our own database does not answer. */
  BASE_INDISPONIBLE,
  /** The file of the démarche has faults, or is gone. */
  DEMARCHE_HORS_SERVICE,
  /** Someone changed the screening meanwhile. */
  INSTRUCTION_MODIFIEE,
  /** A message may have left: the dossier will say so. */
  ENVOI_INCERTAIN,
  /** A fault of this service. */
  FAUTE_INTERNE;

  /** The reason of a failure. */
  static Raison de(Throwable cause) {
    if (cause instanceof PlateformeException plateforme) {
      return de(plateforme);
    }
    if (cause instanceof BaseIndisponible) {
      return BASE_INDISPONIBLE;
    }
    if (cause instanceof Patience.Attente) {
      return ENVOI_INCERTAIN;
    }
    if (cause instanceof Patience.DemarcheHorsService) {
      return DEMARCHE_HORS_SERVICE;
    }
    return cause instanceof Refus.VersionDepassee ? INSTRUCTION_MODIFIEE : FAUTE_INTERNE;
  }

  private static Raison de(PlateformeException cause) {
    if (cause instanceof PlateformeException.Introuvable) {
      return INTROUVABLE;
    }
    if (cause instanceof PlateformeException.JetonRefuse
        || cause instanceof PlateformeException.LectureSeule) {
      return JETON_REFUSE;
    }
    if (cause instanceof PlateformeException.TropDAppels) {
      return TROP_D_APPELS;
    }
    if (cause instanceof PlateformeException.RequeteIncomprise) {
      return REQUETE_INCOMPRISE;
    }
    return cause instanceof PlateformeException.Refusee
        ? ECRITURE_REFUSEE
        : PLATEFORME_INDISPONIBLE;
  }
}
