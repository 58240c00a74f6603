package fr.article51.courrier;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Direction of writing. */
final class Direction {
  /**
   * Characters that go one way.
   *
   * @param texte in the order in which it is read
   * @param deDroiteAGauche whether it goes from right to left
   */
  record Morceau(String texte, boolean deDroiteAGauche) {}

  private Direction() {}

  /** Whether some of it goes from right to left. */
  static boolean deDroiteAGauche(String texte) {
    return Bidi.requiresBidi(texte.toCharArray(), 0, texte.length());
  }

  /** A text of a French letter, cut where its direction changes. */
  static List<Morceau> morceaux(String texte) {
    if (!deDroiteAGauche(texte)) {
      return List.of(new Morceau(texte, false));
    }
    Bidi bidi = new Bidi(texte, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Morceau> morceaux = new ArrayList<>();
    int debut = 0;
    for (int i = 1; i <= texte.length(); i++) {
      // A number inside a passage from right to left has a level of its own, and belongs to it.
      boolean dedans = bidi.getLevelAt(debut) > 0;
      if (i == texte.length() || bidi.getLevelAt(i) > 0 != dedans) {
        morceaux.add(new Morceau(texte.substring(debut, i), dedans));
        debut = i;
      }
    }
    return morceaux;
  }
}
