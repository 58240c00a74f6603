package fr.article51.demarches.suivi;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Instructions;
import fr.article51.projet.Demande;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The screening of a dossier: one, opened once, evaluated anew when the translation of its champs
 * changes. What an agent amended here meanwhile stays amended, but for the answers that the carrier
 * changes afterwards.
 */
final class Evaluations {
  private final Instructions instructions;
  private final LecteurDemande lecteur;

  Evaluations(Instructions instructions, LecteurDemande lecteur) {
    this.instructions = instructions;
    this.lecteur = lecteur;
  }

  /**
   * @param avant what is known of the dossier; null the first time
   * @param demande the translation of its champs
   * @return the screening, whose current evaluation takes the champs into account, unless it is
   *     closed
   * @throws fr.article51.instruction.Refus.VersionDepassee when someone changed it meanwhile: to be
   *     done again
   * @throws fr.article51.instruction.Refus.Introuvable when it was erased
   */
  Detail evaluer(
      Acteur acteur,
      String agence,
      CleDeDossier cle,
      @Nullable DossierSuivi avant,
      Demande demande,
      Instant maintenant) {
    byte[] traduction = EcritureDemande.octets(demande);
    Detail detail =
        avant == null || avant.instruction() == null
            ? ouvrir(acteur, agence, cle, demande, maintenant)
            : instructions.lire(acteur, avant.instruction());
    byte[] derniere = avant == null ? null : avant.traduction();
    if (Arrays.equals(traduction, derniere)
        || detail.instruction().etat() == Instruction.Etat.CLOSE
        || detail.courante().demande() == null) {
      return detail;
    }
    byte[] courante = detail.courante().demande().getBytes(StandardCharsets.UTF_8);
    Demande suivante = reporter(derniere == null ? courante : derniere, demande, courante);
    return Arrays.equals(EcritureDemande.octets(suivante), courante)
        ? detail
        : instructions.reevaluer(
            acteur,
            detail.instruction().id(),
            detail.instruction().version(),
            suivante,
            maintenant);
  }

  /** Opened before and not written down: the same key gives the same screening back. */
  private Detail ouvrir(
      Acteur acteur, String agence, CleDeDossier cle, Demande demande, Instant maintenant) {
    String texte = "demarches-simplifiees/" + cle;
    Instructions.Cle unique = Instructions.Cle.de(texte, texte.getBytes(StandardCharsets.UTF_8));
    return instructions.creer(acteur, agence, demande, unique, maintenant).detail();
  }

  /**
   * What an agent wrote may no longer go with what the carrier changes: the carrier's word then
   * counts.
   */
  private Demande reporter(byte[] derniere, Demande demande, byte[] courante) {
    try {
      return lecteur.reporter(
          derniere, EcritureDemande.octets(demande), courante, demande.dateAppreciation());
    } catch (ProblemeException e) {
      return demande;
    }
  }
}
