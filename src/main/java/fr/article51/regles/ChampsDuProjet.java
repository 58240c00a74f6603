package fr.article51.regles;

import java.util.List;

/** Project fields that are asked like questions, in that order, after the questionnaire. */
public final class ChampsDuProjet {
  public static final String DUREE = "projet.dureeMois";
  public static final String PERIMETRE = "projet.perimetre";
  public static final String MEMBRE = "projet.porteur.membreComiteTechnique";

  /** In the order in which they are asked. */
  public static final List<String> TOUS = List.of(DUREE, PERIMETRE, MEMBRE);

  private ChampsDuProjet() {}

  /**
   * @param champ one of {@link #TOUS}
   * @param nombreDeQuestions size of the whole questionnaire
   * @return its place after the questionnaire, see {@link Reponse#ordre()}
   */
  public static int ordre(String champ, int nombreDeQuestions) {
    return nombreDeQuestions + TOUS.indexOf(champ);
  }
}
