package fr.article51.regles;

import fr.article51.projet.Perimetre;
import java.util.List;

/**
 * Project fields that rules read: asked like questions, after the questionnaire. A scope is one of
 * several values: each has a literal, hence a place, of its own.
 */
public final class ChampsDuProjet {
  public static final String DUREE = "projet.dureeMois";
  public static final String PERIMETRE = "projet.perimetre";
  public static final String MEMBRE = "projet.porteur.membreComiteTechnique";

  /** In the order in which they are asked. */
  public static final List<String> TOUS = List.of(DUREE, PERIMETRE, MEMBRE);

  private ChampsDuProjet() {}

  /**
   * @param champ {@link #DUREE} or {@link #MEMBRE}
   * @param nombreDeQuestions size of the whole questionnaire
   * @return its place after the questionnaire, see {@link Reponse#ordre()}
   */
  public static int ordre(String champ, int nombreDeQuestions) {
    return nombreDeQuestions + TOUS.indexOf(champ);
  }

  /**
   * @param perimetre a scope
   * @param nombreDeQuestions size of the whole questionnaire
   * @return its place after those of {@link #TOUS}
   */
  public static int ordre(Perimetre perimetre, int nombreDeQuestions) {
    return nombreDeQuestions + TOUS.size() + perimetre.ordinal();
  }
}
