package fr.article51.verdict;

import fr.article51.regles.Constat;
import java.util.List;

/**
 * A finding that a project may have on a day, with what it depends on.
 *
 * @param constat the finding
 * @param si its literals
 */
record Possible<T extends Constat>(T constat, Conjonction si) {

  /** Whether one of them holds at least. */
  static Disjonction disjonction(List<? extends Possible<?>> possibles) {
    return Disjonction.de(possibles.stream().map(Possible::si).toList());
  }
}
