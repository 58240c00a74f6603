package fr.article51.droit;

/** How we know what an article is about. */
public enum Preuve {
  /** The article was read. */
  LU,
  /** Inferred from the sentence of L162-31-1 that names it. */
  INFERE,
  /** General knowledge: the article was not re-read. */
  CONNAISSANCE
}
