package fr.article51.demarches.correspondance;

/**
 * A fault of a file.
 *
 * @param fichier its name
 * @param ligne from 1
 * @param raison what is wrong; never a secret
 * @param admis what is accepted
 */
public record Faute(String fichier, int ligne, String raison, String admis) {

  /** In one line. */
  @Override
  public String toString() {
    return fichier + ", ligne " + ligne + " : " + raison + " ; admis : " + admis;
  }
}
