package fr.article51.api.demarches;

import fr.article51.api.BaseDuService;
import fr.article51.api.demarches.Reponses.MotifDeCorrection;
import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Ordonnanceur;
import fr.article51.demarches.boite.Patience;
import fr.article51.demarches.boite.Taches;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.demarches.suivi.Envois;
import fr.article51.demarches.suivi.Renvois;
import fr.article51.demarches.suivi.Suivi;
import fr.article51.demarches.suivi.TableauDeSuivi;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.LecteurDemande;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Transactions;
import fr.article51.libelles.Libelles;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the room of démarches together, and starts its jobs once the server listens: with no
 * démarche, nothing starts; while the database does not answer, it is tried again.
 */
@ApplicationScoped
public class ServiceDesDemarches {
  private static final Logger LOG = Logger.getLogger(ServiceDesDemarches.class);
  private static final int NOUVEL_ESSAI_S = 5;

  private final CatalogueDesDemarches catalogue;
  private final ReglagesDesDemarches reglages;
  private final BaseDuService base;
  private final Boite boite;
  private final TableauDeSuivi tableau;
  private final Envois envois;
  private final Taches taches;
  private final ScheduledExecutorService fil;
  private volatile @Nullable Ordonnanceur ordonnanceur;

  ServiceDesDemarches(
      CatalogueDesDemarches catalogue,
      ReglagesDesDemarches reglages,
      BaseDuService base,
      Transactions transactions,
      Instructions instructions,
      CourriersDInstruction courriers,
      LecteurDemande lecteur,
      CodesDeQuestions codes,
      Libelles libelles,
      MeterRegistry registre,
      Clock horloge) {
    this.catalogue = catalogue;
    this.reglages = reglages;
    this.base = base;
    this.boite = new Boite(transactions);
    this.envois = new Envois(transactions, courriers, catalogue);
    this.tableau = new TableauDeSuivi(transactions, horloge::instant);
    Suivi suivi =
        new Suivi(
            new Suivi.Moyens(transactions, boite, instructions, lecteur, new Traducteur(codes)),
            catalogue,
            new Renvois(transactions, courriers, libelles, reglages.adresse(), horloge::instant),
            new Patience(reglages.essais(), () -> ThreadLocalRandom.current().nextDouble()),
            reveil(),
            horloge::instant);
    this.taches =
        new Taches(
            boite, catalogue.vide() ? suivi : new EssaisComptes(suivi, registre), horloge::instant);
    this.fil =
        Executors.newSingleThreadScheduledExecutor(
            tache -> {
              Thread thread = new Thread(tache, "demarches");
              thread.setDaemon(true);
              return thread;
            });
  }

  private Suivi.Reveil reveil() {
    return new Suivi.Reveil() {
      @Override
      public void reveiller(Collection<CleDeDossier> cles) {
        ServiceDesDemarches.this.reveiller(cles);
      }

      @Override
      public void presser(Collection<CleDeDossier> cles) {
        cles.forEach(ServiceDesDemarches.this::presser);
      }
    };
  }

  void demarrer(@ObservesAsync HttpServerStart demarrage) {
    if (!catalogue.vide()) {
      fil.execute(this::lancer);
    }
  }

  private void lancer() {
    try {
      Ordonnanceur nouveau =
          taches.ordonnanceur(
              base.get().connexions(),
              new Taches.Reglages(reglages.fils(), reglages.attente(), reglages.signe()));
      mettreEnRoute(nouveau);
      ordonnanceur = nouveau;
    } catch (BaseIndisponible e) {
      fil.schedule(this::lancer, NOUVEL_ESSAI_S, TimeUnit.SECONDS);
    } catch (RuntimeException e) {
      LOG.errorf("Les tâches n'ont pas démarré : %s", e.getClass().getName());
      fil.schedule(this::lancer, NOUVEL_ESSAI_S, TimeUnit.SECONDS);
    }
  }

  /** One that fails halfway does not run beside the next one. */
  private void mettreEnRoute(Ordonnanceur nouveau) {
    try {
      nouveau.demarrer();
      catalogue.toutes().forEach(une -> nouveau.relever(une.demarche().numero()));
    } catch (RuntimeException e) {
      nouveau.close();
      throw e;
    }
  }

  @PreDestroy
  void arreter() {
    fil.shutdownNow();
    Ordonnanceur courant = ordonnanceur;
    if (courant != null) {
      courant.close();
    }
  }

  Boite boite() {
    return boite;
  }

  /** What is shown of dossiers. */
  public TableauDeSuivi tableau() {
    return tableau;
  }

  /** Messages that a person asks for. */
  public Envois envois() {
    return envois;
  }

  /**
   * Has a validated letter sent, as {@link Envois#demander}, and hurries.
   *
   * @return the line of the ledger; that of the first time when it was asked for before
   */
  public Envoi envoyer(
      Acteur acteur,
      UUID instruction,
      UUID courrier,
      String texte,
      @Nullable MotifDeCorrection motif,
      Instant maintenant) {
    Envoi envoi =
        envois.demander(
            acteur,
            instruction,
            courrier,
            texte,
            motif == null ? null : motif.correction(),
            maintenant);
    presser(new CleDeDossier(envoi.demarche(), envoi.dossier()));
    return envoi;
  }

  /**
   * Gives dossiers a task, by another thread: what is in the inbox needs nobody to wait. What is
   * missed here, the jobs find again.
   */
  public void reveiller(Collection<CleDeDossier> cles) {
    faire(courant -> courant.reveiller(cles));
  }

  /** The same, at once even for one that waits for another try. */
  public void presser(CleDeDossier cle) {
    faire(courant -> courant.presser(cle));
  }

  /** Reads all dossiers of a démarche. */
  void releverTout(long demarche) {
    faire(courant -> courant.releverTout(demarche));
  }

  private void faire(Consumer<Ordonnanceur> travail) {
    Ordonnanceur courant = ordonnanceur;
    if (courant == null) {
      return;
    }
    try {
      fil.execute(
          () -> {
            try {
              travail.accept(courant);
            } catch (RuntimeException e) {
              LOG.debugf("Réveil manqué : %s", e.getClass().getName());
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.debug("Réveil manqué : le service s'arrête");
    }
  }

  /** What was announced is in the inbox once this returns. */
  void recevoir(Collection<Arrivee> arrivees, Instant maintenant) {
    boite.recevoir(arrivees, maintenant);
    reveiller(arrivees.stream().map(Arrivee::cle).toList());
  }
}
