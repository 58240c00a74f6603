package fr.article51.verdict;

/** Whether the opinion of the Haute Autorité de santé is required (L162-31-1 III, R162-50-8). */
public enum Requis {
  OUI,
  /** Another derogation of II 2°: the committee may ask for it. */
  POSSIBLE,
  NON,
  /** Some completion of the missing answers requires it, another does not. */
  INCONNU
}
