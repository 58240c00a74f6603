package fr.article51.demarches.boite;

/**
 * Something that was announced of a dossier. Only a hint: the dossier is always read again.
 *
 * @param cle the dossier
 * @param source who announced it
 * @param genre in the words of whoever announced it, at most 60 characters
 */
public record Arrivee(CleDeDossier cle, Source source, String genre) {

  /** Who announces. */
  public enum Source {
    /** The legacy hook, which nothing signs. */
    CROCHET,
    /** A Standard Webhook. */
    CROCHET_SIGNE,
    /** The poller. */
    RELEVE,
    /** A full reading that was asked for. */
    RELEVE_COMPLET,
    /** Someone here, who wants something sent. */
    ENVOI,
    /** Someone here, after it was given up. */
    REPRISE
  }
}
