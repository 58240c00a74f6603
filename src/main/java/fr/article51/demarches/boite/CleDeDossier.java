package fr.article51.demarches.boite;

/**
 * A dossier among all démarches: also the name of its task.
 *
 * @param demarche number of the démarche
 * @param dossier number of the dossier
 */
public record CleDeDossier(long demarche, long dossier) {

  /**
   * @param texte as {@link #toString()} writes it
   */
  static CleDeDossier lire(String texte) {
    int barre = texte.indexOf('/');
    return new CleDeDossier(
        Long.parseLong(texte.substring(0, barre)), Long.parseLong(texte.substring(barre + 1)));
  }

  @Override
  public String toString() {
    return demarche + "/" + dossier;
  }
}
