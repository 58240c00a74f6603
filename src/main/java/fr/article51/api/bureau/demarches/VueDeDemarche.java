package fr.article51.api.bureau.demarches;

import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.demarches.VueDesDemarches.DemarcheVue;
import java.util.List;

/**
 * A démarche: its state, and its dossiers that were given up.
 *
 * @param remede what to do about its state; empty when there is nothing to do
 * @param abandons the oldest first
 * @param montres how many are shown at most
 * @param fait what was just done; empty when nothing was
 */
public record VueDeDemarche(
    Agent agent,
    DemarcheVue demarche,
    String remede,
    List<AbandonVu> abandons,
    int montres,
    String fait) {

  /** Whether some are not shown. */
  public boolean tronquee() {
    return demarche.abandons() > abandons.size();
  }

  /**
   * A dossier given up.
   *
   * @param etat on the platform, in words
   * @param raison why its last try failed, in words
   * @param remede what to do about it; empty for a reason that is not known here
   * @param depuis when it was given up
   * @param essais tries that failed for that reason
   * @param instruction its screening; empty when it was never read
   */
  public record AbandonVu(
      long numero,
      String etat,
      String raison,
      String remede,
      String depuis,
      int essais,
      String instruction) {}
}
