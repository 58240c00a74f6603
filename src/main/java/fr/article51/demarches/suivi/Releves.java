package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.plateforme.Plateforme;
import fr.article51.demarches.plateforme.Plateforme.Resume;
import fr.article51.demarches.plateforme.Plateforme.Supprime;
import fr.article51.demarches.plateforme.PlateformeException.RequeteIncomprise;
import fr.article51.instruction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what no hook announced. Each page goes into the inbox together with the place where the
 * next one begins: cut short, a reading goes on from there. Only times of the platform are compared
 * with times of the platform.
 */
final class Releves {
  private static final Duration RELECTURE = Duration.ofSeconds(2);

  /** A change is dated before it shows: another one, dated after it, may be seen before it. */
  private static final Duration MARGE = Duration.ofMinutes(1);

  /** What was deleted is in two lists, read one after the other: one may be ahead. */
  private static final Duration MARGE_DES_SUPPRESSIONS = Duration.ofHours(1);

  private final Transactions transactions;
  private final Consumer<Collection<CleDeDossier>> reveil;

  /**
   * @param reveil gives these dossiers a task
   */
  Releves(Transactions transactions, Consumer<Collection<CleDeDossier>> reveil) {
    this.transactions = transactions;
    this.reveil = reveil;
  }

  /** Reads what changed since the last time, to the end. */
  void relever(long demarche, Plateforme plateforme, Instant maintenant) {
    Releve releve = releve(demarche);
    // From the beginning of time and not from nowhere: pages then come in the order of changes, and
    // a dossier that changes meanwhile comes again at the end.
    Instant vu = Objects.requireNonNullElse(releve.depuis(), Instant.EPOCH);
    Instant depuis = vu.minus(MARGE);
    Instant plusRecent = vu;
    String curseur = releve.curseur();
    do {
      Plateforme.Page page = page(demarche, plateforme, depuis, curseur);
      curseur = page.suite();
      plusRecent = dernier(plusRecent, page.dossiers().stream().map(Resume::modifieLe));
      // While pages follow, the cursor says where; its "since" must stay the same.
      noter(
          demarche,
          page.dossiers(),
          maintenant,
          new Place(curseur == null ? plusRecent : vu, curseur));
    } while (curseur != null);
    relireLesSuppressions(demarche, plateforme, releve.supprimesDepuis(), maintenant);
    transactions.executer(
        connexion -> {
          new RegistreDesReleves(connexion).fini(demarche, maintenant);
          return null;
        });
  }

  /**
   * Where a reading stands.
   *
   * @param depuis last change already seen
   * @param curseur where the next page begins; null when there is none
   */
  record Place(Instant depuis, @Nullable String curseur) {}

  /**
   * Reads one page of all dossiers.
   *
   * @return whether others follow
   */
  boolean releverUnePage(long demarche, Plateforme plateforme, Instant maintenant) {
    Releve releve = releve(demarche);
    Plateforme.Page page = page(demarche, plateforme, Instant.EPOCH, releve.completCurseur());
    boolean finie = page.suite() == null;
    if (finie) {
      relireLesSuppressions(demarche, plateforme, null, maintenant);
    }
    List<Arrivee> arrivees =
        page.dossiers().stream().map(r -> arrivee(demarche, r, Source.RELEVE_COMPLET)).toList();
    transactions.executer(
        connexion -> {
          Boite.ecrire(connexion, arrivees, maintenant);
          new RegistreDesReleves(connexion)
              .pageComplete(
                  demarche, page.suite(), page.dossiers().size(), finie ? maintenant : null);
          return null;
        });
    reveil.accept(arrivees.stream().map(Arrivee::cle).toList());
    return !finie;
  }

  /** A cursor that was kept may mean nothing to the platform any more: pages then begin again. */
  private Plateforme.Page page(
      long demarche, Plateforme plateforme, Instant depuis, @Nullable String curseur) {
    try {
      return plateforme.dossiers(depuis, curseur);
    } catch (RequeteIncomprise e) {
      if (curseur != null) {
        transactions.executer(
            connexion -> {
              new RegistreDesReleves(connexion).oublierLesCurseurs(demarche);
              return null;
            });
      }
      throw e;
    }
  }

  private Releve releve(long demarche) {
    return transactions.executer(connexion -> new RegistreDesReleves(connexion).lire(demarche));
  }

  private void noter(long demarche, List<Resume> resumes, Instant maintenant, Place place) {
    List<Arrivee> nouvelles =
        transactions.executer(
            connexion -> {
              RegistreDesDossiers dossiers = new RegistreDesDossiers(connexion);
              List<Arrivee> changees =
                  resumes.stream()
                      .filter(resume -> !connu(dossiers, demarche, resume))
                      .map(resume -> arrivee(demarche, resume, Source.RELEVE))
                      .toList();
              Boite.ecrire(connexion, changees, maintenant);
              new RegistreDesReleves(connexion).place(demarche, place);
              return changees;
            });
    reveil.accept(nouvelles.stream().map(Arrivee::cle).toList());
  }

  private static boolean connu(RegistreDesDossiers dossiers, long demarche, Resume resume) {
    return dossiers
        .lire(new CleDeDossier(demarche, resume.numero()))
        .filter(suivi -> resume.modifieLe().equals(suivi.modifieLe()))
        .filter(suivi -> resume.etat().equals(suivi.etat()))
        .filter(suivi -> Objects.equals(resume.champsModifiesLe(), suivi.champsLe()))
        .filter(Releves::relu)
        .isPresent();
  }

  /**
   * The platform shows whole seconds: another change in the same second does not show. So each
   * change is read twice, the second time when that second is over; both by our own clock.
   */
  private static boolean relu(DossierSuivi suivi) {
    return suivi.luLe() != null
        && suivi.modifieVuLe() != null
        && suivi.luLe().isAfter(suivi.modifieVuLe().plus(RELECTURE));
  }

  private static Arrivee arrivee(long demarche, Resume resume, Source source) {
    return new Arrivee(new CleDeDossier(demarche, resume.numero()), source, source.name());
  }

  private void relireLesSuppressions(
      long demarche, Plateforme plateforme, @Nullable Instant depuis, Instant maintenant) {
    List<Supprime> supprimes = new ArrayList<>();
    Instant avant = depuis == null ? null : depuis.minus(MARGE_DES_SUPPRESSIONS);
    String curseur = null;
    do {
      Plateforme.PageDeSupprimes page = plateforme.supprimes(avant, curseur);
      supprimes.addAll(page.dossiers());
      curseur = page.suite();
    } while (curseur != null);
    transactions.executer(
        connexion -> {
          RegistreDesDossiers dossiers = new RegistreDesDossiers(connexion);
          for (Supprime supprime : supprimes) {
            CleDeDossier cle = new CleDeDossier(demarche, supprime.numero());
            // One that never came here leaves no trace here.
            if (dossiers.lire(cle).filter(suivi -> suivi.supprimeLe() == null).isPresent()) {
              dossiers.supprime(cle, Objects.requireNonNullElse(supprime.le(), maintenant));
              new GrandLivre(connexion)
                  .sansObjet(cle, TraitementDUnDossier.DOSSIER_SUPPRIME, maintenant);
            }
          }
          Instant dernier =
              dernier(
                  Objects.requireNonNullElse(depuis, Instant.EPOCH),
                  supprimes.stream().map(Supprime::le).filter(Objects::nonNull));
          new RegistreDesReleves(connexion).suppressions(demarche, dernier);
          return null;
        });
  }

  private static Instant dernier(Instant plancher, Stream<Instant> instants) {
    return instants.reduce(plancher, (a, b) -> a.isAfter(b) ? a : b);
  }
}
