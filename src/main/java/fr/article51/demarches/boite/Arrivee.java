package fr.article51.demarches.boite;

import java.util.regex.Pattern;

/**
 * Something that was announced of a dossier. Only a hint: the dossier is always read again.
 *
 * @param cle the dossier
 * @param source who announced it
 * @param genre in the words of whoever announced it, without what no word of theirs has, and cut
 *     after 60 characters
 */
public record Arrivee(CleDeDossier cle, Source source, String genre) {
  private static final int LONGUEUR = 60;
  private static final Pattern ETRANGER = Pattern.compile("[^A-Za-z0-9_-]");

  /** Takes any word: a database may refuse a character that nobody needs. */
  public Arrivee {
    genre =
        ETRANGER.matcher(genre.substring(0, Math.min(genre.length(), LONGUEUR))).replaceAll("_");
  }

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
