package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.instruction.Detail;
import java.time.Instant;

/** What goes back to the platform once a dossier was evaluated. */
@FunctionalInterface
public interface Ecritures {
  /** Nothing goes back. */
  Ecritures AUCUNE = (branchement, cle, dossier, detail, luApres) -> {};

  /**
   * Writes what differs from what the dossier shows.
   *
   * @param dossier as it was just read
   * @param detail its screening
   * @param luApres an instant before the dossier was read, by the clock of the database
   */
  void renvoyer(
      Branchement branchement, CleDeDossier cle, Dossier dossier, Detail detail, Instant luApres);
}
