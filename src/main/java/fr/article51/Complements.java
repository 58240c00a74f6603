package fr.article51;

/**
 * What is asked beside a verdict.
 *
 * @param trace the graph from answers to conclusion
 * @param contrefactuels the smallest changes
 */
public record Complements(boolean trace, boolean contrefactuels) {
  /** The verdict alone. */
  public static final Complements AUCUN = new Complements(false, false);
}
