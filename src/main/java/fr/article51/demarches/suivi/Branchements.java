package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.plateforme.Plateforme;

/** The démarches that are served, each with its platform. */
@FunctionalInterface
public interface Branchements {

  /**
   * One of them.
   *
   * @param demarche what its file says
   * @param plateforme reads and writes it
   */
  record Branchement(Demarche demarche, Plateforme plateforme) {}

  /**
   * @param demarche number of a démarche
   * @throws DemarcheHorsService when there is none, or its file has faults
   */
  Branchement pour(long demarche);
}
