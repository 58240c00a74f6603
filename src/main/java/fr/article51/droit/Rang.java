package fr.article51.droit;

/** Rank of the source of a ground, strongest first. Doctrine alone cannot found a refusal. */
public enum Rang {
  LOI,
  DECRET,
  DOCTRINE
}
