package fr.article51.droit;

/** What the law makes of a need on a day. */
public enum StatutBesoin {
  /** A derogation in force answers it. */
  DISPONIBLE,
  /**
   * A cooperation answers it, beside a derogation only (L162-31-1 IV, 2018-12-23 to 2019-07-26).
   */
  COOPERATION,
  /** Common law covers it: no derogation is needed. */
  DROIT_COMMUN,
  /** No provision of the list answers it: an obstacle. */
  HORS_LISTE
}
