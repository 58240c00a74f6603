package fr.article51.projet;

/**
 * An answer given. The third value, unknown, is the absence of an answer: it is never read as
 * {@link #NON}.
 */
public enum Valeur {
  OUI,
  NON;

  /**
   * @return the other answer
   */
  public Valeur inverse() {
    return this == OUI ? NON : OUI;
  }
}
