package fr.article51.api.bureau.demarches;

import fr.article51.api.bureau.Agent;
import fr.article51.demarches.correspondance.Faute;
import java.util.List;

/**
 * The démarches.
 *
 * @param demarches those that are served, by number
 * @param fautes what is wrong with the files; none for an administrator of one agency
 */
public record VueDesDemarches(Agent agent, List<DemarcheVue> demarches, List<Faute> fautes) {

  /**
   * A démarche.
   *
   * @param etat in words
   * @param genre of the state, as the API names it
   * @param depuis since when, if it is not served; empty when it is
   * @param releve when it was last read to the end; empty before
   * @param complet the last full reading, in words; empty when none was asked for
   * @param abandons how many of its dossiers were given up
   */
  public record DemarcheVue(
      long numero,
      String agence,
      String fichier,
      String etat,
      String genre,
      String depuis,
      String releve,
      String complet,
      long abandons) {}
}
