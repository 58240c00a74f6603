package fr.article51.demarches.boite;

import java.time.Instant;
import java.util.Optional;

/** What the jobs do. Each may be done again after it was cut short anywhere. */
public interface Travail {

  /** Deals with everything announced about a dossier. */
  void dossier(CleDeDossier cle);

  /**
   * Says what follows a failure, and keeps it.
   *
   * @return when to try again; empty to give up
   */
  Optional<Instant> echec(CleDeDossier cle, Throwable cause);

  /**
   * Reads what changed in a démarche.
   *
   * @return when to do it again
   */
  Instant releve(long demarche);

  /**
   * Reads one page of all dossiers of a démarche.
   *
   * @return when to read the next one; empty after the last one
   */
  Optional<Instant> releveComplet(long demarche);
}
