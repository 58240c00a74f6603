package fr.article51.navigateur;

import fr.article51.demarches.boite.Raison;
import fr.article51.demarches.suivi.Suivi;
import fr.article51.instruction.Transactions;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.UUID;

/**
 * What the service remembers of dossiers of {@link DemarchesDEssai#MUETTE}, written as it would
 * have written it: its platform is off, nothing changes it afterwards.
 */
final class DossiersDEssai {
  /** Given up, for a reason that has words. */
  static final long ABANDONNE = 901;

  private static final long AUTRE_ABANDONNE = 902;
  private static final long LU = 903;
  private static final Instant HIER = Instant.parse("2025-05-30T08:15:00Z");

  private DossiersDEssai() {}

  /** One was read and opened that screening; not everything of it could be read. */
  static void lier(String instruction) {
    oublier(LU);
    executer(
        "insert into dossier (demarche, numero, instruction, etat, lu_le, remarques)"
            + " values (?, ?, ?, 'en_construction', ?, ?)",
        DemarchesDEssai.MUETTE,
        LU,
        UUID.fromString(instruction),
        HIER,
        "Durée : un nombre entier est attendu\nRégion : cette valeur n’est pas connue");
  }

  /** Two were given up, and the token is refused since. */
  static void abandonner(String instruction) {
    abandonner(ABANDONNE, Raison.ECRITURE_REFUSEE.name(), UUID.fromString(instruction));
    abandonner(AUTRE_ABANDONNE, "UNE_RAISON_QU_UNE_AUTRE_VERSION_DU_SERVICE_A_NOMMEE", null);
    executer(
        "insert into releve (demarche) values (?) on conflict do nothing", DemarchesDEssai.MUETTE);
    executer(
        "update releve set etat = ?, etat_le = ? where demarche = ?",
        Suivi.JETON_REFUSE,
        HIER,
        DemarchesDEssai.MUETTE);
  }

  private static void abandonner(long numero, String raison, UUID instruction) {
    oublier(numero);
    executer(
        "insert into dossier (demarche, numero, instruction, essais, raison, echec_le,"
            + " abandonne_le) values (?, ?, ?, 5, ?, ?, ?)",
        DemarchesDEssai.MUETTE,
        numero,
        instruction,
        raison,
        HIER,
        HIER);
  }

  private static void oublier(long numero) {
    executer(
        "delete from dossier where demarche = ? and numero = ?", DemarchesDEssai.MUETTE, numero);
    executer(
        "delete from envoi where demarche = ? and dossier = ?", DemarchesDEssai.MUETTE, numero);
  }

  private static void executer(String sql, Object... valeurs) {
    Arc.container()
        .instance(Transactions.class)
        .get()
        .executer(connexion -> connexion.execute(sql, valeurs));
  }
}
