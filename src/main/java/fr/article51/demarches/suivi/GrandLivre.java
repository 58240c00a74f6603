package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.Envoi.Etat;
import fr.article51.demarches.suivi.Envoi.Genre;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of what goes to the platform, which deduplicates nothing; within one transaction. A
 * line is one content for one target of one dossier: it is never there twice.
 */
final class GrandLivre {
  /** Reason of what the dossier shows already, or that something else replaced. */
  private static final String DEPASSE = "DEPASSE";

  private final Handle connexion;

  GrandLivre(Handle connexion) {
    this.connexion = connexion;
    connexion.registerRowMapper(ConstructorMapper.factory(Envoi.class));
  }

  /**
   * Adds a line, unless it is there.
   *
   * @param empreinte fingerprint of the content
   * @return the line that is there now
   */
  Envoi prevoir(Envoi envoi, String empreinte) {
    connexion
        .createUpdate(
            "insert into envoi (id, demarche, dossier, genre, cible, empreinte, etat, demande_le,"
                + " demande_par, texte, correction, instruction) values (:id, :demarche, :dossier,"
                + " :genre, :cible, :empreinte, :etat, :demandeLe, :demandePar, :texte,"
                + " :correction, :instruction) on conflict do nothing")
        .bindMethods(envoi)
        .bind("empreinte", empreinte)
        .execute();
    return selection(
            "where demarche = :demarche and dossier = :dossier and genre = :genre"
                + " and cible = :cible and empreinte = :empreinte")
        .bind("demarche", envoi.demarche())
        .bind("dossier", envoi.dossier())
        .bind("genre", envoi.genre())
        .bind("cible", envoi.cible())
        .bind("empreinte", empreinte)
        .mapTo(Envoi.class)
        .one();
  }

  /** The lines of a dossier, the oldest first. */
  List<Envoi> duDossier(CleDeDossier cle) {
    return selection(
            "where demarche = :demarche and dossier = :dossier order by demande_le, genre, cible, id")
        .bind("demarche", cle.demarche())
        .bind("dossier", cle.dossier())
        .mapTo(Envoi.class)
        .list();
  }

  /** Messages of a dossier that are to leave, or may have left. */
  List<Envoi> messagesOuverts(CleDeDossier cle) {
    return selection(
            "where demarche = :demarche and dossier = :dossier and genre = 'MESSAGE'"
                + " and etat in ('PREVU', 'EN_COURS') order by demande_le, id")
        .bind("demarche", cle.demarche())
        .bind("dossier", cle.dossier())
        .mapTo(Envoi.class)
        .list();
  }

  private Query selection(String suite) {
    return connexion.createQuery(
        "select id, demarche, dossier, genre, cible, etat, demande_le, demande_par, commence_le,"
            + " fini_le, distant, raison, texte, correction, instruction from envoi "
            + suite);
  }

  /**
   * The clock of the database: the only one that replicas share. Those of two of them may differ by
   * more than a message is in doubt.
   */
  Instant heure() {
    return connexion.createQuery("select current_timestamp").mapTo(Instant.class).one();
  }

  /**
   * Begins, for one of those who would: the others see that it changed.
   *
   * @param lu the line as it was read
   * @return false when it changed since
   */
  boolean commencer(Envoi lu) {
    return connexion
            .createUpdate(
                "update envoi set etat = 'EN_COURS', commence_le = current_timestamp where id = :id"
                    + " and etat = :etat and commence_le is not distinct from :avant")
            .bind("id", lu.id())
            .bind("etat", lu.etat())
            .bind("avant", lu.commenceLe())
            .execute()
        == 1;
  }

  /** Nothing left: as before it was begun. */
  void remettre(UUID id) {
    connexion
        .createUpdate("update envoi set etat = 'PREVU' where id = :id and etat = 'EN_COURS'")
        .bind("id", id)
        .execute();
  }

  void finir(UUID id, Etat etat, @Nullable String distant, @Nullable String raison, Instant le) {
    connexion
        .createUpdate(
            "update envoi set etat = :etat, distant = :distant, raison = :raison, fini_le = :le"
                + " where id = :id")
        .bind("etat", etat)
        .bind("distant", distant)
        .bind("raison", raison)
        .bind("le", le)
        .bind("id", id)
        .execute();
  }

  /** Nothing goes to this dossier any more: what was to be written, or may have been, is over. */
  void sansObjet(CleDeDossier cle, String raison, Instant le) {
    clore(cle, "etat in ('PREVU', 'EN_COURS')", raison, le);
  }

  /**
   * What is still to be written, once all that is wanted was: the dossier shows it already, or
   * something else is wanted since. Messages stay.
   */
  void depasser(CleDeDossier cle, Instant le) {
    clore(cle, "etat = 'PREVU' and genre <> 'MESSAGE'", DEPASSE, le);
  }

  private void clore(CleDeDossier cle, String lesquels, String raison, Instant le) {
    connexion
        .createUpdate(
            "update envoi set etat = 'SANS_OBJET', raison = :raison, fini_le = :le"
                + " where demarche = :demarche and dossier = :dossier and "
                + lesquels)
        .bind("raison", raison)
        .bind("le", le)
        .bind("demarche", cle.demarche())
        .bind("dossier", cle.dossier())
        .execute();
  }

  /**
   * What was refused is to be tried again, and messages that had lost their dossier: one that may
   * have left before is still in doubt.
   */
  void rouvrir(CleDeDossier cle) {
    connexion
        .createUpdate(
            "update envoi set etat = case when etat = 'SANS_OBJET' and commence_le is not null"
                + " then 'EN_COURS' else 'PREVU' end, raison = null, fini_le = null"
                + " where demarche = :demarche and dossier = :dossier"
                + " and (etat = 'REFUSE' or etat = 'SANS_OBJET' and genre = 'MESSAGE')")
        .bind("demarche", cle.demarche())
        .bind("dossier", cle.dossier())
        .execute();
  }

  /** How many lines there are of each state, for messages. */
  long nombre(Genre genre, Etat etat) {
    return connexion
        .createQuery("select count(*) from envoi where genre = :genre and etat = :etat")
        .bind("genre", genre)
        .bind("etat", etat)
        .mapTo(Long.class)
        .one();
  }
}
