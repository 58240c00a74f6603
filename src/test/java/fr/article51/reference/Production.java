package fr.article51.reference;

import fr.article51.Article51ParRegles;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;

/** The production evaluator, built once for every test that runs it. */
public final class Production {
  private static final Article51ParRegles EVALUATEUR =
      new Article51ParRegles(Droit.charger(), Libelles.charger());

  private Production() {}

  /** The production evaluator, thread-safe. */
  public static Article51ParRegles evaluateur() {
    return EVALUATEUR;
  }
}
