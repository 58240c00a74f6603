package fr.article51.demarches.boite;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper.ManualSchedulerBuilder;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.instruction.Base;
import fr.article51.instruction.BaseDeTest;
import fr.article51.instruction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two replicas on one database, run by hand, under one clock that is set. */
final class Equipe implements AutoCloseable {
  private static final Duration SIGNE = Duration.ofSeconds(15);

  /** Without a sign of life for so long, a replica is dead: six of them, when it is run by hand. */
  static final Duration MORT = SIGNE.multipliedBy(6);

  final SettableClock horloge = new SettableClock();
  final List<CleDeDossier> traites = new ArrayList<>();
  final List<Throwable> echecs = new ArrayList<>();
  final List<Long> releves = new ArrayList<>();
  final Boite boite;
  final Ordonnanceur premiere;
  final Ordonnanceur seconde;

  /** What happens while a dossier is dealt with. */
  Consumer<CleDeDossier> pendant = cle -> {};

  /** What follows a failure: given up without it. */
  Optional<Instant> reprise = Optional.empty();

  /** Thrown instead of what follows a failure. */
  @Nullable RuntimeException muette;

  /** What follows a reading; it fails without it. */
  @Nullable Optional<Instant> suiteDuReleve = Optional.empty();

  private final Base base;
  private final Transactions transactions;
  private final ManualScheduler une;
  private final ManualScheduler autre;
  private final ManualScheduler balai;

  Equipe(BaseDeTest genre) {
    horloge.set(Instant.parse("2026-11-28T10:00:00Z"));
    base = Base.ouvrir(genre.nouvelle());
    transactions = new Transactions(() -> base);
    boite = new Boite(transactions);
    une = replique("une");
    autre = replique("autre");
    balai =
        TestHelper.createManualScheduler(base.connexions(), List.of())
            .tableName("tache")
            .startTasks(List.of(new Taches(boite, new TravailDEssai(), horloge::now).balayage()))
            .clock(horloge)
            .build();
    balai.start();
    premiere = new Ordonnanceur(une, horloge::now);
    seconde = new Ordonnanceur(autre, horloge::now);
  }

  private ManualScheduler replique(String nom) {
    Taches taches = new Taches(boite, new TravailDEssai(), horloge::now);
    List<Task<?>> toutes = new ArrayList<>(taches.taches());
    ManualSchedulerBuilder fabrique =
        TestHelper.createManualScheduler(base.connexions(), toutes)
            .tableName("tache")
            .clock(horloge);
    fabrique.heartbeatInterval(SIGNE).schedulerName(new SchedulerName.Fixed(nom));
    return fabrique.build();
  }

  private final class TravailDEssai implements Travail {
    @Override
    public void dossier(CleDeDossier cle) {
      traites.add(cle);
      List<Long> rangs = boite.rangs(cle);
      pendant.accept(cle);
      transactions.executer(
          connexion -> {
            Boite.retirer(connexion, rangs);
            return null;
          });
    }

    @Override
    public Optional<Instant> echec(CleDeDossier cle, Throwable cause) {
      if (muette != null) {
        throw muette;
      }
      echecs.add(cause);
      return reprise;
    }

    @Override
    public Instant releve(long demarche) {
      return releveComplet(demarche).orElseThrow();
    }

    @Override
    public Optional<Instant> releveComplet(long demarche) {
      releves.add(demarche);
      if (suiteDuReleve == null) {
        throw new IllegalStateException();
      }
      return suiteDuReleve;
    }
  }

  void annoncer(CleDeDossier cle) {
    boite.recevoir(List.of(new Arrivee(cle, Source.CROCHET, "en_construction")), horloge.now());
  }

  void echouer(RuntimeException cause) {
    pendant =
        cle -> {
          throw cause;
        };
  }

  void reussir() {
    pendant = cle -> {};
  }

  /** The first replica runs what is due. */
  void courirPremiere() {
    une.runAnyDueExecutions();
  }

  /** The second one does. */
  void courirSeconde() {
    autre.runAnyDueExecutions();
  }

  /** The second replica looks for dead ones, then runs what is due. */
  void relever() {
    autre.runDeadExecutionDetection();
    autre.runAnyDueExecutions();
  }

  /** A third replica sweeps, when it is time to, and does nothing else. */
  void balayer() {
    balai.runAnyDueExecutions();
  }

  List<String> dossiersPrevus() {
    return une.getScheduledExecutionsForTask(Taches.DOSSIER).stream()
        .map(prevue -> prevue.getTaskInstance().getId())
        .sorted()
        .toList();
  }

  Instant prevu(CleDeDossier cle) {
    return prevu(tache(cle)).orElseThrow();
  }

  Optional<Instant> prevu(TaskInstanceId tache) {
    return une.getScheduledExecution(tache).map(ScheduledExecution::getExecutionTime);
  }

  /** Whether a replica has it, or had it when it died. */
  boolean prise(CleDeDossier cle) {
    return une.getScheduledExecution(tache(cle)).orElseThrow().isPicked();
  }

  private static TaskInstanceId tache(CleDeDossier cle) {
    return TaskInstanceId.of(Taches.DOSSIER, cle.toString());
  }

  @Override
  public void close() {
    base.close();
  }
}
