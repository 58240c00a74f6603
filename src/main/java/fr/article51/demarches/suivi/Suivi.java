package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Patience;
import fr.article51.demarches.boite.Patience.DemarcheHorsService;
import fr.article51.demarches.boite.Raison;
import fr.article51.demarches.boite.Travail;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.LecteurDemande;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Follows the dossiers of all démarches: what the jobs do. */
public final class Suivi implements Travail {
  /** State of a démarche whose token is refused. */
  public static final String JETON_REFUSE = "JETON_REFUSE";

  /** State of a démarche whose token reads, and may not write. */
  public static final String LECTURE_SEULE = "LECTURE_SEULE";

  private static final Duration ENTRE_DEUX_PAGES = Duration.ofSeconds(1);

  /** Before what a human may have mended meanwhile is tried again. */
  private static final Duration QUART_D_HEURE = Duration.ofMinutes(15);

  private final Transactions transactions;
  private final Branchements branchements;
  private final Patience patience;
  private final Supplier<Instant> horloge;
  private final TraitementDUnDossier traitement;
  private final Releves releves;
  private final Reveil reveil;

  /** What the rest of the service gives. */
  public record Moyens(
      Transactions transactions,
      Boite boite,
      Instructions instructions,
      LecteurDemande lecteur,
      Traducteur traducteur) {}

  /** Wakes the jobs; one that is missed is found again, later. */
  public interface Reveil {
    /** Gives these dossiers a task; those that wait for another try go on waiting. */
    void reveiller(Collection<CleDeDossier> cles);

    /** The same, and those that wait for another try get it at once. */
    void presser(Collection<CleDeDossier> cles);
  }

  /**
   * @param moyens what the rest of the service gives
   * @param branchements the démarches
   * @param ecritures what goes back
   * @param patience what follows a failure
   * @param reveil wakes the jobs
   * @param horloge gives the instant
   */
  public Suivi(
      Moyens moyens,
      Branchements branchements,
      Ecritures ecritures,
      Patience patience,
      Reveil reveil,
      Supplier<Instant> horloge) {
    this.transactions = moyens.transactions();
    this.branchements = branchements;
    this.patience = patience;
    this.horloge = horloge;
    this.traitement =
        new TraitementDUnDossier(
            transactions,
            moyens.boite(),
            branchements,
            moyens.traducteur(),
            new Evaluations(moyens.instructions(), moyens.lecteur()),
            ecritures);
    this.releves = new Releves(transactions, reveil::reveiller);
    this.reveil = reveil;
  }

  @Override
  public void dossier(CleDeDossier cle) {
    traitement.traiter(cle, horloge.get());
  }

  @Override
  public Optional<Instant> echec(CleDeDossier cle, Throwable cause) {
    Instant le = horloge.get();
    return transactions.executer(
        connexion -> {
          RegistreDesDossiers dossiers = new RegistreDesDossiers(connexion);
          Patience.Passe passe =
              dossiers.lire(cle).map(DossierSuivi::passe).orElse(Patience.Passe.AUCUN);
          Patience.Suite suite = patience.apres(cause, passe, le);
          dossiers.echec(cle, suite, le);
          if (cause instanceof PlateformeException.JetonRefuse) {
            new RegistreDesReleves(connexion).etat(cle.demarche(), JETON_REFUSE, le);
          }
          return Optional.ofNullable(suite.reprise());
        });
  }

  @Override
  public Instant releve(long demarche) {
    Instant le = horloge.get();
    Branchement branchement;
    try {
      branchement = branchements.pour(demarche);
    } catch (DemarcheHorsService e) {
      // Another replica may have its file already, and would not ask for that reading again.
      return le.plus(QUART_D_HEURE);
    }
    Duration attente = branchement.demarche().releve();
    try {
      releves.relever(demarche, branchement.plateforme(), le);
      leverLeRefus(demarche, le);
    } catch (PlateformeException.JetonRefuse e) {
      etat(demarche, JETON_REFUSE, le);
      return le.plus(attente.compareTo(QUART_D_HEURE) < 0 ? attente : QUART_D_HEURE);
    } catch (PlateformeException.TropDAppels e) {
      return e.reprise();
    }
    return le.plus(attente);
  }

  @Override
  public Optional<Instant> releveComplet(long demarche) {
    Instant le = horloge.get();
    try {
      return releves.releverUnePage(demarche, branchements.pour(demarche).plateforme(), le)
          ? Optional.of(le.plus(ENTRE_DEUX_PAGES))
          : Optional.empty();
    } catch (DemarcheHorsService e) {
      return Optional.of(le.plus(QUART_D_HEURE));
    } catch (PlateformeException.TropDAppels e) {
      return Optional.of(e.reprise());
    }
  }

  private void etat(long demarche, String etat, Instant le) {
    transactions.executer(
        connexion -> {
          new RegistreDesReleves(connexion).etat(demarche, etat, le);
          return null;
        });
  }

  /** Reading says nothing of writing. Dossiers that waited for the token wait no longer. */
  private void leverLeRefus(long demarche, Instant le) {
    reveil.presser(
        transactions.executer(
            connexion ->
                new RegistreDesReleves(connexion).lever(demarche, JETON_REFUSE, le)
                    ? new RegistreDesDossiers(connexion).arretes(demarche, Raison.JETON_REFUSE)
                    : List.of()));
  }
}
