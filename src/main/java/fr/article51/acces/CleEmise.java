package fr.article51.acces;

/**
 * A key just created: the only moment when its text is known.
 *
 * @param cle the key
 * @param texte what a machine sends: the secret
 */
public record CleEmise(Cle cle, String texte) {

  /** Never the text: this may end up in a log. */
  @Override
  public String toString() {
    return cle.toString();
  }
}
