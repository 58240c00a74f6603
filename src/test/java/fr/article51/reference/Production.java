package fr.article51.reference;

import fr.article51.Article51;

/** The one place that knows how the production evaluator is built, for every test that runs it. */
public final class Production {
  private Production() {}

  /**
   * The production evaluator, thread-safe.
   *
   * @throws UnsupportedOperationException as long as it is not wired; the tests that need it are
   *     then skipped, and say so
   */
  public static Article51 evaluateur() {
    throw new UnsupportedOperationException("evaluateur de production non branche");
  }
}
