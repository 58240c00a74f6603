package fr.article51.api.recit;

import java.util.List;

/**
 * A case in which a rule speaks, and its neighbour in which it stays silent.
 *
 * @param projet the day and the project
 * @param reponses the answers it gives
 * @param attendu what the verdict then says
 * @param voisin why the rule does not speak in the neighbour
 * @param changements what alone changes there
 * @param attenduVoisin what the verdict then says
 */
public record CasRaconte(
    List<String> projet,
    List<ReponseDonnee> reponses,
    List<Phrase> attendu,
    String voisin,
    List<String> changements,
    List<Phrase> attenduVoisin) {

  /**
   * An answer of a case.
   *
   * @param question its wording
   * @param reponse in words
   */
  public record ReponseDonnee(String question, String reponse) {}
}
