package fr.article51.api.recit;

import java.util.ArrayList;
import java.util.List;

/** Cuts the few forms of DRL that the house allows (see BaseDeReglesTest). */
final class Decoupe {

  private Decoupe() {}

  /** What commas separate, but for those between quotes or parentheses. */
  static List<String> virgules(String texte) {
    List<String> parties = new ArrayList<>();
    int debut = 0;
    int profondeur = 0;
    boolean chaine = false;
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      if (c == '"') {
        chaine = !chaine;
      } else if (!chaine && c == '(') {
        profondeur++;
      } else if (!chaine && c == ')') {
        profondeur--;
      } else if (!chaine && profondeur == 0 && c == ',') {
        parties.add(texte.substring(debut, i).strip());
        debut = i + 1;
      }
    }
    String reste = texte.substring(debut).strip();
    if (!reste.isEmpty()) {
      parties.add(reste);
    }
    return parties;
  }

  /** A literal without its quotes or the name of its enumeration. */
  static String valeur(String texte) {
    if (texte.startsWith("\"")) {
      return texte.substring(1, texte.length() - 1);
    }
    return texte.startsWith("$") ? texte : texte.substring(texte.lastIndexOf('.') + 1);
  }
}
