package fr.article51.droit;

/** Where an article that can be set aside is found. */
public enum CodeSource {
  /** Code de la sécurité sociale. */
  CSS,
  /** Code de la santé publique. */
  CSP,
  /** Code de l'action sociale et des familles. */
  CASF,
  /** A law that is in no code. */
  LOI
}
