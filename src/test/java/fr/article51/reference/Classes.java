package fr.article51.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of interchangeable questions. When a result reads a class only through “at least one is
 * OUI”, all its completions reduce to two at most: none, or one. The unknown questions of a class
 * that can still be either decide it each in turn (the others may all be NON), and they decide the
 * same; once one is OUI, the others change nothing.
 */
final class Classes {
  private final Donnees donnees;

  /** For each class, the unknown questions that can still decide it; empty when it is decided. */
  final List<List<String>> decisives = new ArrayList<>();

  /** Classes that hold whatever is unknown, as bits. */
  int etablies;

  /** Classes that may hold or not, as bits. */
  int ouvertes;

  Classes(Donnees donnees) {
    this.donnees = donnees;
  }

  /** Adds a class and gives its bit. */
  int ajouter(List<String> codes) {
    int bit = 1 << decisives.size();
    if (donnees.uneOui(codes)) {
      etablies |= bit;
      decisives.add(List.of());
    } else {
      List<String> inconnues = codes.stream().filter(donnees::inconnu).toList();
      if (!inconnues.isEmpty()) {
        ouvertes |= bit;
      }
      decisives.add(inconnues);
    }
    return bit;
  }

  /** Every completion of the classes: one bit each. */
  int[] completions() {
    int[] completions = new int[1 << Integer.bitCount(ouvertes)];
    int i = 0;
    int choix = ouvertes;
    while (true) {
      completions[i++] = etablies | choix;
      if (choix == 0) {
        return completions;
      }
      choix = choix - 1 & ouvertes;
    }
  }
}
