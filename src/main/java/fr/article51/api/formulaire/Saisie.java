package fr.article51.api.formulaire;

import fr.article51.questionnaire.Brouillon;
import java.util.List;
import java.util.Map;

/**
 * What a screen sent back.
 *
 * @param brouillon everything said so far, this screen included unless it has faults
 * @param ecran the theme of the screen
 * @param visites the themes seen before it, the last one at the end
 * @param tapes what was typed in its fields, as it was typed
 * @param fautes what is wrong with it
 */
record Saisie(
    Brouillon brouillon,
    String ecran,
    List<String> visites,
    Map<String, String> tapes,
    List<Faute> fautes) {

  /**
   * A fault of a field.
   *
   * @param champ name of the field, such as {@code projet.dureeMois}
   * @param texte what is wrong, and what is accepted
   */
  public record Faute(String champ, String texte) {
    /** The element of the page that holds the field. */
    public String ancre() {
      return Champs.id(champ);
    }
  }
}
