package fr.article51.reference;

import fr.article51.Article51;
import fr.article51.projet.Demande;
import java.util.List;

/** Two evaluators are worth comparing only if they give the same verdicts. */
public final class Accord {
  private Accord() {}

  /**
   * @throws IllegalStateException at the first field that differs, wordings aside
   */
  public static void exiger(Article51 reference, Article51 production, List<Demande> demandes) {
    for (Demande demande : demandes) {
      Comparaison.difference(reference.evaluer(demande), production.evaluer(demande))
          .ifPresent(
              difference -> {
                throw new IllegalStateException(difference + " pour " + demande);
              });
    }
  }
}
