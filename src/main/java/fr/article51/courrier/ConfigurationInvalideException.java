package fr.article51.courrier;

/** A fault in the letterhead or a template of an agency: the file, the line, what is accepted. */
public final class ConfigurationInvalideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String fichier;
  private final int ligne;

  /**
   * @param fichier path below the configuration folder
   * @param ligne from 1; 0 when the fault is in no line
   */
  ConfigurationInvalideException(String fichier, int ligne, String detail) {
    super(fichier + (ligne > 0 ? ", ligne " + ligne : "") + " : " + detail);
    this.fichier = fichier;
    this.ligne = ligne;
  }

  /** Path below the configuration folder. */
  public String fichier() {
    return fichier;
  }

  /** Line of the fault, from 1; 0 when it is in no line. */
  public int ligne() {
    return ligne;
  }
}
