package fr.article51.api.recit;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which some words are links.
 *
 * @param morceaux its pieces, in order
 * @param precisions sentences that go with it, below it
 */
public record Phrase(List<Morceau> morceaux, List<String> precisions) {
  // Control characters: no text of the law or of the wordings holds them.
  private static final char OUVRE = '\u0001';
  private static final char SEPARE = '\u0002';
  private static final char FERME = '\u0003';

  /**
   * A piece of a sentence.
   *
   * @param texte words
   * @param adresse where they lead; empty when they are no link
   */
  public record Morceau(String texte, String adresse) {}

  /** Words that lead somewhere, to be put in a text given to {@link #de}. */
  static String lien(String texte, String adresse) {
    return OUVRE + adresse + SEPARE + texte + FERME;
  }

  static Phrase de(String texte) {
    return de(texte, List.of());
  }

  /** Cuts a text at its links. */
  static Phrase de(String texte, List<String> precisions) {
    List<Morceau> morceaux = new ArrayList<>();
    int debut = 0;
    for (int ouvre = texte.indexOf(OUVRE); ouvre >= 0; ouvre = texte.indexOf(OUVRE, debut)) {
      int separe = texte.indexOf(SEPARE, ouvre);
      int ferme = texte.indexOf(FERME, separe);
      if (ouvre > debut) {
        morceaux.add(new Morceau(texte.substring(debut, ouvre), ""));
      }
      morceaux.add(
          new Morceau(texte.substring(separe + 1, ferme), texte.substring(ouvre + 1, separe)));
      debut = ferme + 1;
    }
    if (debut < texte.length()) {
      morceaux.add(new Morceau(texte.substring(debut), ""));
    }
    return new Phrase(List.copyOf(morceaux), List.copyOf(precisions));
  }

  /** Its words alone. */
  public String texte() {
    StringBuilder texte = new StringBuilder();
    morceaux.forEach(morceau -> texte.append(morceau.texte()));
    return texte.toString();
  }
}
