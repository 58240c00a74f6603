package fr.article51.demarches.boite;

import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The inbox: one line for each thing announced, until it is dealt with. Every method may throw a
 * {@link BaseIndisponible}: nothing was then written.
 */
public final class Boite {
  private static final String NON_ABANDONNEE =
      "not exists (select 1 from dossier d where d.demarche = a.demarche and d.numero = a.dossier"
          + " and d.abandonne_le >= a.recue_le)";

  private final Transactions transactions;

  /**
   * @param transactions the database
   */
  public Boite(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * How full it is.
   *
   * @param profondeur lines, but those of dossiers that were given up
   * @param plusAncienne when the oldest of them came; null when there is none
   */
  public record Etat(long profondeur, @Nullable Instant plusAncienne) {}

  /** Writes down what was announced. Once it returns, it is not lost. */
  public void recevoir(Collection<Arrivee> arrivees, Instant maintenant) {
    transactions.executer(
        connexion -> {
          ecrire(connexion, arrivees, maintenant);
          return null;
        });
  }

  /**
   * The same, for a signed notice: all of it, once.
   *
   * @param avis the identifier that its sender gave it
   * @return false when it was taken before: nothing was then written
   */
  public boolean recevoirAvis(
      long demarche, String avis, Collection<Arrivee> arrivees, Instant maintenant) {
    return transactions.executer(
        connexion -> {
          // Of two copies at once, the second one waits for the first.
          int prise =
              connexion
                  .createUpdate(
                      "insert into avis_recu (demarche, avis, recu_le) values (?, ?, ?)"
                          + " on conflict do nothing")
                  .bind(0, demarche)
                  .bind(1, avis)
                  .bind(2, maintenant)
                  .execute();
          if (prise == 0) {
            return false;
          }
          ecrire(connexion, arrivees, maintenant);
          return true;
        });
  }

  /** Forgets the notices taken before: a copy of one of them would be refused for its age. */
  public void oublierLesAvis(Instant avant) {
    transactions.executer(
        connexion ->
            connexion
                .createUpdate("delete from avis_recu where recu_le < ?")
                .bind(0, avant)
                .execute());
  }

  /**
   * Writes lines within a transaction of others.
   *
   * @param connexion theirs
   */
  public static void ecrire(Handle connexion, Collection<Arrivee> arrivees, Instant maintenant) {
    if (arrivees.isEmpty()) {
      return;
    }
    PreparedBatch lignes =
        connexion.prepareBatch(
            "insert into arrivee (cle, demarche, dossier, source, genre, recue_le)"
                + " values (:cle, :demarche, :dossier, :source, :genre, :recueLe)");
    for (Arrivee arrivee : arrivees) {
      lignes
          .bind("cle", arrivee.cle().toString())
          .bind("demarche", arrivee.cle().demarche())
          .bind("dossier", arrivee.cle().dossier())
          .bind("source", arrivee.source())
          .bind("genre", arrivee.genre())
          .bind("recueLe", maintenant)
          .add();
    }
    lignes.execute();
  }

  /**
   * @return the lines about this dossier, to be given back to {@link #retirer}
   */
  public List<Long> rangs(CleDeDossier cle) {
    return transactions.executer(
        connexion ->
            connexion
                .createQuery("select rang from arrivee where cle = ?")
                .bind(0, cle.toString())
                .mapTo(Long.class)
                .list());
  }

  /**
   * Takes away what was dealt with: these very lines. One of a lower rank may be seen later than
   * one of a higher rank, since it is written at the end of the transaction that brings it.
   *
   * @param rangs the lines that were there before the dossier was read
   */
  public static void retirer(Handle connexion, Collection<Long> rangs) {
    if (rangs.isEmpty()) {
      return;
    }
    PreparedBatch lignes = connexion.prepareBatch("delete from arrivee where rang = ?");
    rangs.forEach(rang -> lignes.bind(0, rang).add());
    lignes.execute();
  }

  /** Whether something came since. */
  boolean encore(CleDeDossier cle) {
    return !rangs(cle).isEmpty();
  }

  /** Whether something came after that instant, and still waits. */
  boolean depuis(CleDeDossier cle, Instant instant) {
    return transactions.executer(
            connexion ->
                connexion
                    .createQuery("select count(*) from arrivee where cle = ? and recue_le > ?")
                    .bind(0, cle.toString())
                    .bind(1, instant)
                    .mapTo(Long.class)
                    .one())
        > 0;
  }

  /** Dossiers about which something waits, and that have no task: their replica died in between. */
  List<CleDeDossier> orphelins(int nombre) {
    return transactions.executer(
        connexion ->
            connexion
                .createQuery(
                    "select distinct a.cle from arrivee a where not exists (select 1 from tache t"
                        + " where t.task_name = '"
                        + Taches.DOSSIER
                        + "' and t.task_instance = a.cle) and "
                        + NON_ABANDONNEE
                        + " limit :nombre")
                .bind("nombre", nombre)
                .mapTo(String.class)
                .map(CleDeDossier::lire)
                .list());
  }

  /** How full it is now. */
  public Etat etat() {
    return transactions.executer(
        connexion ->
            connexion
                .createQuery(
                    "select count(*) as profondeur, min(a.recue_le) as plus_ancienne"
                        + " from arrivee a where "
                        + NON_ABANDONNEE)
                .registerRowMapper(ConstructorMapper.factory(Etat.class))
                .mapTo(Etat.class)
                .one());
  }
}
