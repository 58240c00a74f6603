package fr.article51.demarches.correspondance;

/**
 * A difference between a file and its démarche.
 *
 * @param gravite whether the file may be used meanwhile
 * @param place path in the file: {@code champs.Q2hhbXAtMQ==}
 * @param ligne of the file, from 1; 0 when the file does not have it
 * @param raison what differs
 * @param aFaire what to do
 */
public record Ecart(Gravite gravite, String place, int ligne, String raison, String aFaire) {

  /** Whether the file may be used meanwhile. */
  public enum Gravite {
    /** Something would not be read or written. */
    ERREUR,
    /** Everything is read and written as the file says. */
    AVERTISSEMENT
  }
}
