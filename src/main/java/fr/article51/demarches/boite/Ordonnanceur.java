package fr.article51.demarches.boite;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

/** The runner of this replica. */
public final class Ordonnanceur implements AutoCloseable {
  private final Scheduler scheduler;
  private final Supplier<Instant> horloge;

  /**
   * @param scheduler not started
   */
  Ordonnanceur(Scheduler scheduler, Supplier<Instant> horloge) {
    this.scheduler = scheduler;
    this.horloge = horloge;
  }

  /** Starts it: what waits is dealt with from now on. */
  public void demarrer() {
    scheduler.start();
  }

  /**
   * Gives these dossiers a task, to be run at once; those that have one keep it, with the time at
   * which it is to be tried again.
   */
  public void reveiller(Collection<CleDeDossier> cles) {
    cles.forEach(cle -> planifier(scheduler, cle, horloge.get()));
  }

  /** The same, and those that wait for another try get it at once. */
  public void presser(CleDeDossier cle) {
    TaskInstance<Void> tache = new TaskInstance<>(Taches.DOSSIER, cle.toString());
    if (!scheduler.scheduleIfNotExists(tache, horloge.get())) {
      avancer(tache);
    }
  }

  private void avancer(TaskInstance<Void> tache) {
    scheduler
        .getScheduledExecution(tache)
        // One that runs is followed by another, since something came.
        .filter(prevue -> !prevue.isPicked())
        .ifPresent(prevue -> scheduler.reschedule(tache, horloge.get()));
  }

  /** Reads a démarche now and then, from now on; one that is read already is left alone. */
  public void relever(long demarche) {
    scheduler.scheduleIfNotExists(
        new TaskInstance<Void>(Taches.RELEVE, Long.toString(demarche)), horloge.get());
  }

  /** Reads all dossiers of a démarche; a reading that runs goes on. */
  public void releverTout(long demarche) {
    scheduler.scheduleIfNotExists(
        new TaskInstance<Void>(Taches.RELEVE_COMPLET, Long.toString(demarche)), horloge.get());
  }

  static void planifier(SchedulerClient client, CleDeDossier cle, Instant quand) {
    client.scheduleIfNotExists(new TaskInstance<Void>(Taches.DOSSIER, cle.toString()), quand);
  }

  /** Waits for what runs, some seconds. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
