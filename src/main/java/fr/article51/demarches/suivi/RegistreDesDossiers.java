package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Patience;
import fr.article51.demarches.boite.Raison;
import fr.article51.demarches.plateforme.Dossier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table of dossiers, within one transaction. */
final class RegistreDesDossiers {
  private static final String SANS_ECHEC =
      "essais = 0, essais_en_tout = 0, raison = null, echec_le = null, abandonne_le = null";

  private final Handle connexion;

  RegistreDesDossiers(Handle connexion) {
    this.connexion = connexion;
    connexion.registerRowMapper(ConstructorMapper.factory(DossierSuivi.class));
  }

  Optional<DossierSuivi> lire(CleDeDossier cle) {
    return selection("where demarche = :demarche and numero = :numero")
        .bind("demarche", cle.demarche())
        .bind("numero", cle.dossier())
        .mapTo(DossierSuivi.class)
        .findOne();
  }

  Optional<DossierSuivi> parInstruction(UUID instruction) {
    return selection("where instruction = :instruction")
        .bind("instruction", instruction)
        .mapTo(DossierSuivi.class)
        .findOne();
  }

  /**
   * Those given up, the oldest first.
   *
   * @param demarche null for all of them
   */
  List<DossierSuivi> abandonnes(@Nullable Long demarche, int nombre) {
    Query requete =
        selection(
            "where abandonne_le is not null"
                + (demarche == null ? "" : " and demarche = :demarche")
                + " order by abandonne_le, demarche, numero limit :nombre");
    if (demarche != null) {
      requete.bind("demarche", demarche);
    }
    return requete.bind("nombre", nombre).mapTo(DossierSuivi.class).list();
  }

  long nombreDAbandonnes() {
    return connexion
        .createQuery("select count(*) from dossier where abandonne_le is not null")
        .mapTo(Long.class)
        .one();
  }

  long nombreDAbandonnes(long demarche) {
    return connexion
        .createQuery(
            "select count(*) from dossier where demarche = :demarche and abandonne_le is not null")
        .bind("demarche", demarche)
        .mapTo(Long.class)
        .one();
  }

  /** Those of a démarche whose last try failed for that reason. */
  List<CleDeDossier> arretes(long demarche, Raison raison) {
    return connexion
        .createQuery("select numero from dossier where demarche = :demarche and raison = :raison")
        .bind("demarche", demarche)
        .bind("raison", raison)
        .mapTo(Long.class)
        .map(numero -> new CleDeDossier(demarche, numero))
        .list();
  }

  private Query selection(String suite) {
    return connexion.createQuery(
        "select demarche, numero, instruction, etat, champs_le, modifie_le, modifie_vu_le, lu_le,"
            + " supprime_le, traduction, remarques, essais, coalesce(essais_en_tout, 0) as essais_en_tout,"
            + " raison, echec_le, abandonne_le from dossier "
            + suite);
  }

  /** Keeps what its screening was evaluated from. */
  void evalue(CleDeDossier cle, UUID instruction, byte[] traduction) {
    changer(cle, "instruction = :instruction, traduction = :traduction")
        .bind("instruction", instruction)
        .bind("traduction", traduction)
        .execute();
  }

  /** Keeps what was read, and forgets the failures. */
  void lu(
      CleDeDossier cle,
      UUID instruction,
      Dossier dossier,
      byte @Nullable [] traduction,
      String remarques,
      Instant le) {
    changer(
            cle,
            "instruction = :instruction, etat = :etat, champs_le = :champsLe,"
                + " modifie_vu_le = case when modifie_le is distinct from :modifieLe then :le"
                + " else modifie_vu_le end, modifie_le = :modifieLe,"
                + " lu_le = :le, supprime_le = null, traduction = :traduction,"
                + " remarques = :remarques, "
                + SANS_ECHEC)
        .bind("instruction", instruction)
        .bind("etat", dossier.etat())
        .bind("champsLe", dossier.champsModifiesLe())
        .bind("modifieLe", dossier.modifieLe())
        .bind("le", le)
        .bind("traduction", traduction)
        .bind("remarques", remarques)
        .execute();
  }

  /** Keeps that it was deleted; what was kept of it stays until its term. */
  void supprime(CleDeDossier cle, Instant le) {
    changer(cle, "supprime_le = :le, " + SANS_ECHEC).bind("le", le).execute();
  }

  /** Forgets the failures of one that nothing is done about any more. */
  void apaiser(CleDeDossier cle) {
    changer(cle, SANS_ECHEC).execute();
  }

  /** Keeps a failure, and what follows it. */
  void echec(CleDeDossier cle, Patience.Suite suite, Instant le) {
    changer(
            cle,
            "essais = :essais, essais_en_tout = :enTout, raison = :raison, echec_le = :le,"
                + " abandonne_le = :abandonneLe")
        .bind("essais", suite.essais())
        .bind("enTout", suite.enTout())
        .bind("raison", suite.raison())
        .bind("le", le)
        .bind("abandonneLe", suite.reprise() == null ? le : null)
        .execute();
  }

  /** As many tries again as at first. */
  void reprendre(CleDeDossier cle) {
    changer(cle, "essais = 0, essais_en_tout = 0, abandonne_le = null").execute();
  }

  private Update changer(CleDeDossier cle, String champs) {
    connexion
        .createUpdate("insert into dossier (demarche, numero) values (?, ?) on conflict do nothing")
        .bind(0, cle.demarche())
        .bind(1, cle.dossier())
        .execute();
    return connexion
        .createUpdate(
            "update dossier set " + champs + " where demarche = :demarche and numero = :numero")
        .bind("demarche", cle.demarche())
        .bind("numero", cle.dossier());
  }
}
