package fr.article51.demarches.suivi;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table of readings, within one transaction. */
final class RegistreDesReleves {
  private final Handle connexion;

  RegistreDesReleves(Handle connexion) {
    this.connexion = connexion;
    connexion.registerRowMapper(ConstructorMapper.factory(Releve.class));
  }

  Releve lire(long demarche) {
    exister(demarche);
    return connexion
        .createQuery(
            "select demarche, depuis, curseur, supprimes_depuis, dernier_le, etat, etat_le,"
                + " complet_debut, complet_fin, complet_curseur, complet_lus from releve"
                + " where demarche = ?")
        .bind(0, demarche)
        .mapTo(Releve.class)
        .one();
  }

  void place(long demarche, Releves.Place place) {
    changer(demarche, "depuis = :depuis, curseur = :curseur")
        .bind("depuis", place.depuis())
        .bind("curseur", place.curseur())
        .execute();
  }

  /** Readings that run begin again from their first page. */
  void oublierLesCurseurs(long demarche) {
    changer(
            demarche,
            "curseur = null, complet_curseur = null,"
                + " complet_lus = case when complet_fin is null then 0 else complet_lus end")
        .execute();
  }

  void suppressions(long demarche, Instant depuis) {
    changer(demarche, "supprimes_depuis = :depuis").bind("depuis", depuis).execute();
  }

  void fini(long demarche, Instant le) {
    changer(demarche, "dernier_le = :le").bind("le", le).execute();
  }

  /** A full reading, from its first page; one that runs is left alone. */
  void commencerComplet(long demarche, Instant le) {
    exister(demarche);
    changer(
            demarche,
            "complet_debut = :le, complet_fin = null, complet_curseur = null, complet_lus = 0",
            " and (complet_debut is null or complet_fin is not null)")
        .bind("le", le)
        .execute();
  }

  void pageComplete(long demarche, @Nullable String curseur, int lus, @Nullable Instant fin) {
    changer(
            demarche,
            "complet_curseur = :curseur, complet_lus = complet_lus + :lus, complet_fin = :fin")
        .bind("curseur", curseur)
        .bind("lus", lus)
        .bind("fin", fin)
        .execute();
  }

  /**
   * Keeps what stops it from being served, or from being written to; {@link #lever} takes it away.
   */
  void etat(long demarche, String etat, Instant le) {
    exister(demarche);
    changer(demarche, "etat = :etat, etat_le = :le", " and etat is distinct from :etat")
        .bind("etat", etat)
        .bind("le", le)
        .execute();
  }

  /**
   * Takes that state away.
   *
   * @return false when it was in another one
   */
  boolean lever(long demarche, String etat, Instant le) {
    return changer(demarche, "etat = null, etat_le = :le", " and etat = :etat")
            .bind("etat", etat)
            .bind("le", le)
            .execute()
        == 1;
  }

  private void exister(long demarche) {
    connexion
        .createUpdate("insert into releve (demarche) values (?) on conflict do nothing")
        .bind(0, demarche)
        .execute();
  }

  private Update changer(long demarche, String champs) {
    return changer(demarche, champs, "");
  }

  private Update changer(long demarche, String champs, String condition) {
    return connexion
        .createUpdate("update releve set " + champs + " where demarche = :demarche" + condition)
        .bind("demarche", demarche);
  }
}
