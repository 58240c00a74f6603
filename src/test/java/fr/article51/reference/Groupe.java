package fr.article51.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Some questions that meet obstacles together, independently of every other group: the completions
 * of a request are the product of those of its groups. Hence a set of obstacles is unavoidable if
 * and only if one group alone cannot avoid it, and a question can change the conclusion only while
 * every other group can be free of obstacles.
 *
 * <p>Each subclass or factory enumerates the completions of its group, all of them or provably
 * enough of them.
 */
class Groupe {
  /** What two completions may differ in, as bits. */
  static final int CONCLUSION = 1;

  static final int DEROGATIONS = 2;
  static final int AVIS = 4;
  static final int PROCEDURE = 8;

  /** Local issue bit: free of obstacles, but left to a human. */
  static final int A_INSTRUIRE = 16;

  /** Local issue bits 1, 2, 4, 8: these obstacles, in order. */
  private final List<Obstacle> obstacles;

  /** The issues that some completion of the group has: bit i stands for issue i (0 to 31). */
  private int issues;

  private final Map<String, Integer> changements = new HashMap<>();

  Groupe(Obstacle... obstacles) {
    this.obstacles = List.of(obstacles);
  }

  /** One obstacle and a handful of questions, all completions tried. */
  static Groupe simple(
      Donnees donnees, Obstacle obstacle, List<String> codes, Predicate<Set<String>> obstrue) {
    Groupe groupe = new Groupe(obstacle);
    List<String> inconnues = codes.stream().filter(donnees::inconnu).toList();
    for (int choix = 0; choix < 1 << inconnues.size(); choix++) {
      Collection<String> oui = new ArrayList<>(donnees.oui(codes));
      for (int i = 0; i < inconnues.size(); i++) {
        if ((choix >> i & 1) == 1) {
          oui.add(inconnues.get(i));
        }
      }
      int issue = obstrue.test(Set.copyOf(oui)) ? 1 : 0;
      groupe.atteindre(issue);
      for (String inconnue : inconnues) {
        List<String> autre = new ArrayList<>(oui);
        if (!autre.remove(inconnue)) {
          autre.add(inconnue);
        }
        if (issue != (obstrue.test(Set.copyOf(autre)) ? 1 : 0)) {
          groupe.changer(inconnue, CONCLUSION);
        }
      }
    }
    return groupe;
  }

  final void atteindre(int issue) {
    issues |= 1 << issue;
  }

  final void changer(String code, int quoi) {
    if (quoi != 0) {
      changements.merge(code, quoi, (a, b) -> a | b);
    }
  }

  /** Conclusion of an issue, as three values: obstructed, left to a human, free. */
  static int sorte(int issue) {
    if ((issue & 15) != 0) {
      return 0;
    }
    return (issue & A_INSTRUIRE) != 0 ? 1 : 2;
  }

  /** Whether some completion has an issue of that sort. */
  final boolean peut(int sorte) {
    for (int reste = issues; reste != 0; reste &= reste - 1) {
      if (sorte(Integer.numberOfTrailingZeros(reste)) == sorte) {
        return true;
      }
    }
    return false;
  }

  final boolean peutEtreLibre() {
    return peut(1) || peut(2);
  }

  /** Whether every completion of the group meets one of these. */
  final boolean rencontreToujours(Collection<Obstacle> parmi) {
    int masque = 0;
    for (int i = 0; i < obstacles.size(); i++) {
      if (parmi.contains(obstacles.get(i))) {
        masque |= 1 << i;
      }
    }
    for (int reste = issues; reste != 0; reste &= reste - 1) {
      if ((Integer.numberOfTrailingZeros(reste) & masque) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Obstacles that some completion meets. */
  final Set<Obstacle> possibles() {
    Set<Obstacle> possibles = EnumSet.noneOf(Obstacle.class);
    for (int reste = issues; reste != 0; reste &= reste - 1) {
      int issue = Integer.numberOfTrailingZeros(reste);
      for (int i = 0; i < obstacles.size(); i++) {
        if ((issue >> i & 1) == 1) {
          possibles.add(obstacles.get(i));
        }
      }
    }
    return possibles;
  }

  final Map<String, Integer> changements() {
    return changements;
  }
}
