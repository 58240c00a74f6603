package fr.article51.lot;

import fr.article51.echange.Probleme;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** How answers are written: one line each, with its end. Thread-safe. */
public interface Redaction {

  /** What precedes the first answer; empty when nothing does. */
  byte[] entete();

  /** The line of a verdict. */
  byte[] verdict(Entree entree, Demande demande, Verdict verdict);

  /** The line of a refusal. */
  byte[] refus(Entree entree, Probleme probleme);

  /**
   * Reads again a line written earlier.
   *
   * @param ligne without its end
   * @return what it says; null when it is no line of this format
   */
  @Nullable Relue relire(byte[] ligne);

  /**
   * A line read again.
   *
   * @param conclusion null when it is a refusal
   */
  record Relue(@Nullable Conclusion conclusion) {}
}
