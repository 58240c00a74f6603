package fr.article51.echange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Edit distance (Levenshtein), to propose what was probably meant. */
public final class Distance {
  /** Beyond, a word resembles nothing known, and comparing it would be costly. */
  static final int LONGUEUR_MAXIMUM = 100;

  private Distance() {}

  /** The nearest candidates after an introduction; empty when there is none. */
  public static String conseil(
      String introduction, String mot, Collection<String> candidats, int nombre) {
    List<String> proches = plusProches(mot, candidats, nombre);
    return proches.isEmpty() ? "" : introduction + String.join(", ", proches);
  }

  /**
   * The candidates nearest to a word, nearest first, then in alphabetical order; none if too long.
   */
  public static List<String> plusProches(String mot, Collection<String> candidats, int nombre) {
    record Candidat(String mot, int distance) {}
    if (mot.length() > LONGUEUR_MAXIMUM) {
      return List.of();
    }
    return candidats.stream()
        .map(candidat -> new Candidat(candidat, entre(mot, candidat)))
        .sorted(Comparator.comparingInt(Candidat::distance).thenComparing(Candidat::mot))
        .limit(nombre)
        .map(Candidat::mot)
        .toList();
  }

  /** Insertions, deletions and replacements of one character that lead from one to the other. */
  static int entre(String a, String b) {
    int[] ligne = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      ligne[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonale = ligne[0];
      ligne[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int remplacement = diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonale = ligne[j];
        ligne[j] = Math.min(remplacement, 1 + Math.min(ligne[j], ligne[j - 1]));
      }
    }
    return ligne[b.length()];
  }
}
