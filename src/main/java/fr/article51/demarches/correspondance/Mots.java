package fr.article51.demarches.correspondance;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what varies from one pen to another. */
final class Mots {
  private Mots() {}

  /** Lower case, without accents, anything but letters and figures made one space. */
  static String normaliser(String texte) {
    return Normalizer.normalize(texte, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replaceAll("[^\\p{Alnum}]+", " ")
        .strip();
  }
}
