package fr.article51.acces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The table of keys, within one transaction. */
final class RegistreDesCles {
  private static final String CLE =
      "select id, empreinte, nom, titulaire, role, agence, creee_le, creee_par, expire_le,"
          + " revoquee_le, revoquee_par, employee_le from cle";

  private final Handle connexion;

  RegistreDesCles(Handle connexion) {
    this.connexion = connexion;
    connexion.registerRowMapper(ConstructorMapper.factory(Cle.class));
  }

  /**
   * A key as it is kept.
   *
   * @param empreinte fingerprint of its text
   */
  record CleGardee(Cle cle, String empreinte) {}

  Optional<CleGardee> cle(String id) {
    return connexion
        .createQuery(CLE + " where id = :id")
        .bind("id", id)
        .map(
            (ligne, contexte) ->
                new CleGardee(
                    contexte.findRowMapperFor(Cle.class).orElseThrow().map(ligne, contexte),
                    ligne.getString("empreinte")))
        .findOne();
  }

  /**
   * @param agence null for those of all agencies
   */
  List<Cle> cles(@Nullable String agence) {
    return connexion
        .createQuery(
            CLE
                + " where cast(:agence as varchar) is null or agence = :agence"
                + " order by creee_le desc, id")
        .bind("agence", agence)
        .mapTo(Cle.class)
        .list();
  }

  boolean vide() {
    return connexion.createQuery("select count(*) from cle").mapTo(Long.class).one() == 0;
  }

  /** Adds a key, unless its public part is there already. */
  boolean ajouter(Cle cle, String empreinte) {
    return connexion
            .createUpdate(
                "insert into cle (id, empreinte, nom, titulaire, role, agence, creee_le, creee_par,"
                    + " expire_le) values (:id, :empreinte, :nom, :titulaire, :role, :agence,"
                    + " :creeeLe, :creeePar, :expireLe) on conflict do nothing")
            .bindMethods(cle)
            .bind("empreinte", empreinte)
            .execute()
        == 1;
  }

  /** Nothing when it is revoked already: the first one counts. */
  void revoquer(String id, Instant le, String par) {
    connexion
        .createUpdate(
            "update cle set revoquee_le = :le, revoquee_par = :par where id = :id and revoquee_le"
                + " is null")
        .bind("id", id)
        .bind("le", le)
        .bind("par", par)
        .execute();
  }

  /** Unless another replica has noted it meanwhile. */
  void employee(String id, Instant le, Instant saufDepuis) {
    connexion
        .createUpdate(
            "update cle set employee_le = :le where id = :id and (employee_le is null or"
                + " employee_le <= :depuis)")
        .bind("id", id)
        .bind("le", le)
        .bind("depuis", saufDepuis)
        .execute();
  }
}
