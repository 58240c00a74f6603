package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.Boite;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Remarque;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.correspondance.Traduction;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.EcritureDemande;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Deals with everything announced about a dossier: reads it, translates it, evaluates it, writes
 * back, and only then takes the announcements out of the inbox.
 */
final class TraitementDUnDossier {
  /** Reason of what is no longer to be written. */
  static final String DOSSIER_SUPPRIME = "DOSSIER_SUPPRIME";

  /** The same, for a screening that was erased at its term. */
  private static final String INSTRUCTION_EFFACEE = "INSTRUCTION_EFFACEE";

  private static final int REMARQUES = 4000;

  private final Transactions transactions;
  private final Boite boite;
  private final Branchements branchements;
  private final Traducteur traducteur;
  private final Evaluations evaluations;
  private final Ecritures ecritures;

  TraitementDUnDossier(
      Transactions transactions,
      Boite boite,
      Branchements branchements,
      Traducteur traducteur,
      Evaluations evaluations,
      Ecritures ecritures) {
    this.transactions = transactions;
    this.boite = boite;
    this.branchements = branchements;
    this.traducteur = traducteur;
    this.evaluations = evaluations;
    this.ecritures = ecritures;
  }

  /**
   * @throws RuntimeException when it is to be done again, or given up: see {@code Patience}
   */
  void traiter(CleDeDossier cle, Instant maintenant) {
    Branchement branchement = branchements.pour(cle.demarche());
    // Before the dossier is read: what is announced from here on may be newer than what is read.
    List<Long> arrivees = boite.rangs(cle);
    Instant luApres = transactions.executer(connexion -> new GrandLivre(connexion).heure());
    DossierSuivi avant =
        transactions
            .executer(connexion -> new RegistreDesDossiers(connexion).lire(cle))
            .orElse(null);
    Dossier dossier;
    try {
      dossier = branchement.plateforme().dossier(cle.dossier());
    } catch (PlateformeException.Introuvable e) {
      if (avant != null && avant.supprimeLe() != null) {
        finir(cle, arrivees, DOSSIER_SUPPRIME, maintenant);
        return;
      }
      throw e;
    }
    Demarche demarche = branchement.demarche();
    Traduction traduction = traducteur.traduire(dossier, demarche);
    Detail detail;
    try {
      detail =
          evaluations.evaluer(
              acteur(demarche), demarche.agence(), cle, avant, traduction.demande(), maintenant);
    } catch (Refus.Introuvable e) {
      finir(cle, arrivees, INSTRUCTION_EFFACEE, maintenant); // it does not come back
      return;
    }
    boolean purgee = detail.courante().demande() == null;
    if (!purgee) {
      evalue(cle, avant, detail, traduction);
    }
    ecritures.renvoyer(branchement, cle, dossier, detail, luApres);
    transactions.executer(
        connexion -> {
          new RegistreDesDossiers(connexion)
              .lu(
                  cle,
                  detail.instruction().id(),
                  dossier,
                  purgee ? null : EcritureDemande.octets(traduction.demande()),
                  purgee ? "" : remarques(traduction),
                  maintenant);
          new GrandLivre(connexion).depasser(cle, maintenant);
          Boite.retirer(connexion, arrivees);
          return null;
        });
  }

  /**
   * Kept before anything goes back, which may fail for hours: what an agent amends here meanwhile
   * would be taken for older than what the carrier had changed before.
   */
  private void evalue(
      CleDeDossier cle, @Nullable DossierSuivi avant, Detail detail, Traduction traduction) {
    byte[] octets = EcritureDemande.octets(traduction.demande());
    if (avant == null || !Arrays.equals(octets, avant.traduction())) {
      transactions.executer(
          connexion -> {
            new RegistreDesDossiers(connexion).evalue(cle, detail.instruction().id(), octets);
            return null;
          });
    }
  }

  private void finir(CleDeDossier cle, List<Long> arrivees, String raison, Instant maintenant) {
    transactions.executer(
        connexion -> {
          new RegistreDesDossiers(connexion).apaiser(cle);
          new GrandLivre(connexion).sansObjet(cle, raison, maintenant);
          Boite.retirer(connexion, arrivees);
          return null;
        });
  }

  /** Who does what a dossier brings about. */
  static Acteur acteur(Demarche demarche) {
    return new Acteur(
        "démarches-simplifiées, démarche " + demarche.numero(),
        demarche.agence(),
        Role.INSTRUCTEUR,
        false);
  }

  private static String remarques(Traduction traduction) {
    String lignes =
        traduction.remarques().stream().map(Remarque::phrase).collect(Collectors.joining("\n"));
    return lignes.length() <= REMARQUES ? lignes : lignes.substring(0, REMARQUES);
  }
}
