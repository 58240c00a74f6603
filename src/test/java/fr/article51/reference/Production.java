package fr.article51.reference;

import fr.article51.Article51ParRegles;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The production evaluator, built once for every test that runs it. */
public final class Production {
  private static final Article51ParRegles EVALUATEUR = charger();

  private Production() {}

  private static Article51ParRegles charger() {
    // Without Quarkus, its log manager lets every level through: Drools would build a record for
    // each of its steps.
    Logger.getLogger("").setLevel(Level.INFO);
    return Article51ParRegles.charger();
  }

  /** The production evaluator, thread-safe. */
  public static Article51ParRegles evaluateur() {
    return EVALUATEUR;
  }
}
