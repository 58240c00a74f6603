package fr.article51.droit;

/** How far we checked the text of a version. */
public enum Verification {
  /** The official text was read. */
  VERIFIE,
  /** The text is not held; its content is inferred from the versions around it. */
  INFERE,
  /** The text is not held and nothing is known of it: the last version held is applied. */
  TEXTE_NON_DETENU
}
