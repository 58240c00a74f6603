package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import fr.article51.instruction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is shown of démarches and dossiers, and what a person has done again. */
public final class TableauDeSuivi {
  private final Transactions transactions;
  private final Supplier<Instant> horloge;

  /**
   * @param transactions the database
   * @param horloge gives the instant
   */
  public TableauDeSuivi(Transactions transactions, Supplier<Instant> horloge) {
    this.transactions = transactions;
    this.horloge = horloge;
  }

  /** Where the reading of a démarche stands. */
  public Releve etat(long demarche) {
    return transactions.executer(connexion -> new RegistreDesReleves(connexion).lire(demarche));
  }

  /** Begins a full reading; one that runs goes on. */
  public Releve commencerReleveComplet(long demarche) {
    Instant le = horloge.get();
    return transactions.executer(
        connexion -> {
          RegistreDesReleves registre = new RegistreDesReleves(connexion);
          registre.commencerComplet(demarche, le);
          return registre.lire(demarche);
        });
  }

  /**
   * Dossiers that were given up, the oldest first.
   *
   * @param demarche null for all of them
   */
  public List<DossierSuivi> abandonnes(@Nullable Long demarche, int nombre) {
    return transactions.executer(
        connexion -> new RegistreDesDossiers(connexion).abandonnes(demarche, nombre));
  }

  /** How many dossiers of a démarche were given up. */
  public long nombreDAbandonnes(long demarche) {
    return transactions.executer(
        connexion -> new RegistreDesDossiers(connexion).nombreDAbandonnes(demarche));
  }

  /** How many dossiers were given up, and where messages stand. */
  public Comptes comptes() {
    return transactions.executer(
        connexion -> {
          GrandLivre livre = new GrandLivre(connexion);
          return new Comptes(
              new RegistreDesDossiers(connexion).nombreDAbandonnes(),
              livre.nombre(Genre.MESSAGE, Etat.PREVU) + livre.nombre(Genre.MESSAGE, Etat.EN_COURS),
              livre.nombre(Genre.MESSAGE, Etat.FAIT),
              livre.nombre(Genre.MESSAGE, Etat.REFUSE));
        });
  }

  /**
   * Gives a dossier its tries back, and what was refused another one.
   *
   * @return false when nothing is known of it
   */
  public boolean reprendre(CleDeDossier cle) {
    Instant le = horloge.get();
    return transactions.executer(
        connexion -> {
          RegistreDesDossiers dossiers = new RegistreDesDossiers(connexion);
          if (dossiers.lire(cle).isEmpty()) {
            return false;
          }
          dossiers.reprendre(cle);
          new GrandLivre(connexion).rouvrir(cle);
          Boite.ecrire(
              connexion, List.of(new Arrivee(cle, Source.REPRISE, Source.REPRISE.name())), le);
          return true;
        });
  }

  /** What is known of a dossier. */
  public Optional<DossierSuivi> lire(CleDeDossier cle) {
    return transactions.executer(connexion -> new RegistreDesDossiers(connexion).lire(cle));
  }

  /** The dossier that a screening comes from; empty for one that was opened here. */
  public Optional<DossierSuivi> parInstruction(UUID instruction) {
    return transactions.executer(
        connexion -> new RegistreDesDossiers(connexion).parInstruction(instruction));
  }
}
