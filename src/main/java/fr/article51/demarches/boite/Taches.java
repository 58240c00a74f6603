package fr.article51.demarches.boite;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of every replica, in the database: one for each dossier about which something waits, one
 * for each démarche that is read now and then. A job runs on one replica at a time; that of a
 * replica that died goes to another one.
 */
public final class Taches {
  /** Name of the task of a dossier. */
  static final String DOSSIER = "dossier";

  /** Name of the task of a démarche that is read now and then. */
  static final String RELEVE = "releve";

  /** Name of the task of a démarche that is read whole. */
  static final String RELEVE_COMPLET = "releve-complet";

  private static final String BALAYAGE = "balayage";
  private static final Duration TOUR = Duration.ofSeconds(10);
  private static final int PAR_BALAYAGE = 1000;
  private static final Duration APRES_UN_RELEVE_MANQUE = Duration.ofMinutes(1);
  private static final int SIGNES_MANQUES = 4;

  /** Far over the age at which a copy of a notice is refused. */
  private static final Duration MEMOIRE_DES_AVIS = Duration.ofDays(7);

  private static final Duration ARRET = Duration.ofSeconds(20);

  private final Boite boite;
  private final Travail travail;
  private final Supplier<Instant> horloge;

  /**
   * @param boite the inbox
   * @param travail what the jobs do
   * @param horloge gives the instant
   */
  public Taches(Boite boite, Travail travail, Supplier<Instant> horloge) {
    this.boite = boite;
    this.travail = travail;
    this.horloge = horloge;
  }

  /**
   * Settings of the runner.
   *
   * @param fils jobs at the same time on this replica
   * @param attente between two looks at the database, when nothing wakes it
   * @param signe between two signs of life: a replica that gives none four times is dead
   */
  public record Reglages(int fils, Duration attente, Duration signe) {}

  /** A runner of this replica, not started. */
  public Ordonnanceur ordonnanceur(DataSource base, Reglages reglages) {
    RecurringTask<Void> balayage = balayage();
    return new Ordonnanceur(
        Scheduler.create(base, taches())
            .startTasks(balayage)
            .tableName("tache")
            .threads(reglages.fils())
            .pollingInterval(reglages.attente())
            .heartbeatInterval(reglages.signe())
            .missedHeartbeatsLimit(SIGNES_MANQUES)
            .enableImmediateExecution()
            .clock(horloge::get)
            // The name of the machine is nobody's business, and two replicas may share one.
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            // A cause may hold what a dossier says: it is told by its reason, elsewhere.
            .failureLogging(LogLevel.DEBUG, false)
            .shutdownMaxWait(ARRET)
            .build(),
        horloge);
  }

  /** The tasks that are made as they are needed. */
  List<Task<?>> taches() {
    return List.of(tacheDUnDossier(), releve(), releveComplet());
  }

  private CustomTask<Void> tacheDUnDossier() {
    return Tasks.custom(DOSSIER, Void.class)
        .onFailure(this::apresEchec)
        .onDeadExecution(this::apresLaMort)
        .execute(
            (instance, contexte) -> {
              travail.dossier(CleDeDossier.lire(instance.getId()));
              return this::apresSucces;
            });
  }

  /** What came while it ran is dealt with at once; what comes just now, by the sweeping. */
  private void apresSucces(ExecutionComplete fin, ExecutionOperations<Void> suite) {
    if (boite.encore(cle(fin))) {
      suite.reschedule(fin, horloge.get());
    } else {
      suite.remove();
    }
  }

  private void apresEchec(ExecutionComplete fin, ExecutionOperations<Void> suite) {
    Throwable cause = fin.getCause().orElseGet(() -> new IllegalStateException("no cause"));
    Optional<Instant> reprise = travail.echec(cle(fin), cause);
    if (reprise.isPresent()) {
      suite.reschedule(fin, reprise.get());
    } else if (boite.depuis(cle(fin), fin.getTimeDone().minus(fin.getDuration()))) {
      // Announced during the last try, and so before it was given up: nobody else would see it.
      suite.reschedule(fin, horloge.get());
    } else {
      suite.remove();
    }
  }

  /**
   * Due at once for any other replica, by our clock: the library's own answer asks the machine's.
   */
  private void apresLaMort(ExecutionComplete fin, ExecutionOperations<Void> suite) {
    suite.reschedule(fin, horloge.get());
  }

  private static CleDeDossier cle(ExecutionComplete fin) {
    return CleDeDossier.lire(fin.getExecution().getId());
  }

  private CustomTask<Void> releve() {
    return Tasks.custom(RELEVE, Void.class)
        .onFailureReschedule(Schedules.fixedDelay(APRES_UN_RELEVE_MANQUE))
        .onDeadExecution(this::apresLaMort)
        .execute((instance, contexte) -> encore(travail.releve(demarche(instance))));
  }

  private CustomTask<Void> releveComplet() {
    return Tasks.custom(RELEVE_COMPLET, Void.class)
        .onFailureReschedule(Schedules.fixedDelay(APRES_UN_RELEVE_MANQUE))
        .onDeadExecution(this::apresLaMort)
        .execute(
            (instance, contexte) -> encore(travail.releveComplet(demarche(instance)).orElse(null)));
  }

  private static long demarche(TaskInstance<Void> instance) {
    return Long.parseLong(instance.getId());
  }

  private static CompletionHandler<Void> encore(@Nullable Instant reprise) {
    return (fin, suite) -> {
      if (reprise == null) {
        suite.remove();
      } else {
        suite.reschedule(fin, reprise);
      }
    };
  }

  /**
   * Gives a task to what has none: its replica died, or had no time to. Forgets old notices, which
   * no clock is wrong enough for.
   */
  RecurringTask<Void> balayage() {
    return Tasks.recurring(BALAYAGE, Schedules.fixedDelay(TOUR))
        .execute((instance, contexte) -> balayer(contexte.getSchedulerClient()));
  }

  private void balayer(SchedulerClient client) {
    Instant maintenant = horloge.get();
    boite.orphelins(PAR_BALAYAGE).forEach(cle -> Ordonnanceur.planifier(client, cle, maintenant));
    boite.oublierLesAvis(maintenant.minus(MEMOIRE_DES_AVIS));
  }
}
