package fr.article51.reference;

import fr.article51.Article51ParRegles;

/** The production evaluator, built once for every test that runs it. */
public final class Production {
  private static final Article51ParRegles EVALUATEUR = Article51ParRegles.charger();

  private Production() {}

  /** The production evaluator, thread-safe. */
  public static Article51ParRegles evaluateur() {
    return EVALUATEUR;
  }
}
