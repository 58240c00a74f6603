package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Patience;
import java.time.Instant;

/** A message was begun, and nothing says yet whether it left: to be looked at again, later. */
final class EnvoiIncertain extends Patience.Attente {
  private static final long serialVersionUID = 1L;

  /**
   * @param reprise when the messages of its dossier can say it
   */
  EnvoiIncertain(Instant reprise) {
    super(reprise);
  }
}
