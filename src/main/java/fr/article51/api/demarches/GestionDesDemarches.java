package fr.article51.api.demarches;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.demarches.Reponses.ControleDeDemarche;
import fr.article51.api.demarches.Reponses.DemarcheDecrite;
import fr.article51.api.demarches.Reponses.DossierDecrit;
import fr.article51.api.demarches.Reponses.ListeDeDemarches;
import fr.article51.api.demarches.Reponses.ListeDeDossiers;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Controle;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What an administrator reads of démarches and has done again, for the API and for the desk alike.
 * Every method asks who asks: a démarche of another agency is as one that is not there ({@code
 * DemarcheHorsService}).
 */
@ApplicationScoped
public class GestionDesDemarches {
  /** Dossiers given up that are shown of a démarche: as many as a person looks through. */
  public static final int ABANDONS = 500;

  private final CatalogueDesDemarches catalogue;
  private final ServiceDesDemarches service;
  private final ActeurCourant acteur;
  private final DemarchesVisibles visibles;

  GestionDesDemarches(
      CatalogueDesDemarches catalogue,
      ServiceDesDemarches service,
      ActeurCourant acteur,
      DemarchesVisibles visibles) {
    this.catalogue = catalogue;
    this.service = service;
    this.acteur = acteur;
    this.visibles = visibles;
  }

  /** The démarches; what is wrong with the files, for an administrator of all agencies. */
  public ListeDeDemarches lister() {
    Acteur qui = acteur.exiger(Role.ADMINISTRATEUR);
    return new ListeDeDemarches(
        catalogue.toutes().stream()
            .map(Branchement::demarche)
            .filter(une -> DemarchesVisibles.visible(qui, une))
            .map(this::decrire)
            .toList(),
        qui.agence() == null ? catalogue.fautes() : List.of());
  }

  /**
   * @param demarche a number, as it was written
   */
  public DemarcheDecrite lire(String demarche) {
    return decrire(visibles.administree(demarche).demarche());
  }

  /**
   * What it asks, read from the platform.
   *
   * @param demarche a number, as it was written
   * @throws fr.article51.demarches.plateforme.PlateformeException when the platform does not tell
   */
  public Descripteur champs(String demarche) {
    return visibles.administree(demarche).plateforme().descripteur();
  }

  /**
   * Its file against what it asks.
   *
   * @param demarche a number, as it was written
   * @param vivant what {@link #champs} gave
   */
  public ControleDeDemarche controler(String demarche, Descripteur vivant) {
    return ControleDeDemarche.de(
        new Controle(MotsLus.MOTS).controler(visibles.administree(demarche).demarche(), vivant));
  }

  /**
   * Begins to read all its dossiers again; a reading that runs goes on.
   *
   * @param demarche a number, as it was written
   */
  public DemarcheDecrite relire(String demarche) {
    Demarche une = visibles.administree(demarche).demarche();
    service.tableau().commencerReleveComplet(une.numero());
    service.releverTout(une.numero());
    return decrire(une);
  }

  /**
   * Its dossiers that were given up, the oldest first, {@link #ABANDONS} at most.
   *
   * @param demarche a number, as it was written
   */
  public ListeDeDossiers abandons(String demarche) {
    long numero = visibles.administree(demarche).demarche().numero();
    return new ListeDeDossiers(
        service.tableau().abandonnes(numero, ABANDONS).stream()
            .map(un -> DossierDecrit.de(un, List.of()))
            .toList());
  }

  /**
   * How many of its dossiers were given up.
   *
   * @param demarche a number, as it was written
   */
  public long nombreDAbandons(String demarche) {
    return service.tableau().nombreDAbandonnes(visibles.administree(demarche).demarche().numero());
  }

  /**
   * Gives a dossier its tries back, and what was refused another one.
   *
   * @param demarche a number, as it was written
   * @param dossier its number, as it was written
   * @throws fr.article51.echange.ProblemeException 404 when nothing is known of it
   */
  public void reprendre(String demarche, String dossier) {
    CleDeDossier cle = visibles.dossier(demarche, dossier);
    if (!service.tableau().reprendre(cle)) {
      throw DemarchesVisibles.introuvable();
    }
    service.presser(cle);
  }

  private DemarcheDecrite decrire(Demarche demarche) {
    return DemarcheDecrite.de(
        demarche.agence(), demarche.fichier(), service.tableau().etat(demarche.numero()));
  }
}
