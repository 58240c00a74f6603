package fr.article51.regles;

import fr.article51.projet.Valeur;

/**
 * The four facts that an answer can be, made once.
 *
 * @param oui given, OUI
 * @param non given, NON
 * @param peutEtreOui missing, completed with OUI
 * @param peutEtreNon missing, completed with NON
 */
record Litteraux(Reponse oui, Reponse non, Reponse peutEtreOui, Reponse peutEtreNon) {

  static Litteraux de(String code, String theme, int ordre) {
    return new Litteraux(
        new Reponse(code, theme, Valeur.OUI, true, ordre),
        new Reponse(code, theme, Valeur.NON, true, ordre),
        new Reponse(code, theme, Valeur.OUI, false, ordre),
        new Reponse(code, theme, Valeur.NON, false, ordre));
  }

  String code() {
    return oui.code();
  }
}
