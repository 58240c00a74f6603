package fr.article51.api.bureau.courriers;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Mots.Choix;
import fr.article51.api.bureau.Refusee;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.instruction.VueDInstruction.EnvoiVu;
import fr.article51.api.bureau.instruction.VueDInstruction.Tete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, whole.
 *
 * @param tete of its screening
 * @param obstacle why the document cannot be written; empty when it can
 * @param envoi what may be sent of it, or was; null for a draft
 * @param saisie the form that was sent, when it was refused
 * @param alerte why; null when nothing was refused
 * @param fait what was just done; empty when nothing was
 */
public record VueDeCourrier(
    Agent agent,
    Tete tete,
    Lettre lettre,
    String obstacle,
    @Nullable EnvoiPossible envoi,
    Saisie saisie,
    @Nullable Refusee alerte,
    String fait) {

  /** Whether this agent may take responsibility for it, once told to be a person. */
  public boolean validable() {
    return lettre.projet() && obstacle.isEmpty() && tete.ouverte() && agent.instruit();
  }

  /** Whether the form that was sent is not on the page any more. */
  public boolean sansFormulaire() {
    return saisie.formulaire().equals("envoi")
        ? envoi == null || envoi.fait() != null || !envoi.obstacle().isEmpty()
        : !validable();
  }

  /**
   * What it is.
   *
   * @param adresse of its page
   * @param pourQui who reads it
   * @param evaluation that it rests on, in words
   * @param etat a draft, or validated by whom
   * @param texte what the agent added; empty without
   */
  public record Lettre(
      String adresse,
      String genre,
      String pourQui,
      String evaluation,
      boolean projet,
      String etat,
      String le,
      String par,
      String texte) {}

  /**
   * Where a validated letter may go.
   *
   * @param dossier in words; empty when its screening comes from none
   * @param obstacle why nothing will be sent; empty when it may be
   * @param corrections what may be asked for with it; empty for a plain message alone
   * @param fait what was sent already, or is going to be; null as long as nothing is
   * @param demandee the correction asked for with it; empty without
   * @param refuse whether the platform refused it: nothing tries again
   */
  public record EnvoiPossible(
      String dossier,
      String obstacle,
      List<Choix> corrections,
      @Nullable EnvoiVu fait,
      String demandee,
      boolean refuse) {}
}
