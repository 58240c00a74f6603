package fr.article51.regles;

import fr.article51.projet.Valeur;

/**
 * The two literals of a question or field with two values.
 *
 * @param oui the answer is OUI
 * @param non the answer is NON
 */
record Litteraux(Reponse oui, Reponse non) {

  static Litteraux de(String code, String theme, int ordre) {
    return new Litteraux(
        new Reponse(code, theme, Valeur.OUI, ordre), new Reponse(code, theme, Valeur.NON, ordre));
  }
}
