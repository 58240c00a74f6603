package fr.article51.api.demarches;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** The démarches that whoever asks may see: one of another agency is as one that is not there. */
@ApplicationScoped
class DemarchesVisibles {
  private final CatalogueDesDemarches catalogue;
  private final ActeurCourant acteur;

  DemarchesVisibles(CatalogueDesDemarches catalogue, ActeurCourant acteur) {
    this.catalogue = catalogue;
    this.acteur = acteur;
  }

  /**
   * @param demarche its number, as it was written
   * @throws DemarcheHorsService when there is none that an administrator who asks may see
   */
  Branchement administree(String demarche) {
    Acteur qui = acteur.exiger(Role.ADMINISTRATEUR);
    long numero = numero(demarche);
    return catalogue
        .trouver(numero)
        .filter(un -> visible(qui, un.demarche()))
        .orElseThrow(() -> new DemarcheHorsService(numero));
  }

  /** As {@link #administree}, for one of its dossiers; whether it is known is not asked. */
  CleDeDossier dossier(String demarche, String dossier) {
    return new CleDeDossier(administree(demarche).demarche().numero(), numero(dossier));
  }

  static boolean visible(Acteur qui, Demarche demarche) {
    return qui.agence() == null || qui.agence().equals(demarche.agence());
  }

  static long numero(String texte) {
    if (!texte.matches("[1-9][0-9]{0,14}")) {
      throw introuvable();
    }
    return Long.parseLong(texte);
  }

  static ProblemeException introuvable() {
    return new ProblemeException(
        Probleme.de(Probleme.Type.INTROUVABLE, "Rien n'est connu ici sous ce numéro."));
  }
}
