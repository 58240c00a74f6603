package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the service does of an alinéa; nothing is left without an answer.
 *
 * @param par who deals with it
 * @param motif why, in French; null only for {@link Par#REGLES}
 */
public record Traitement(Par par, @Nullable String motif) {

  /** Who deals with an alinéa. */
  public enum Par {
    /** Rules of the rule base. */
    REGLES,
    /** The assembly of the verdict, or the rule of another alinéa: the reason says which. */
    VERDICT,
    /** A named human. */
    HUMAIN,
    /** Nobody here: it says nothing on whether a project is admissible. */
    HORS_CHAMP
  }

  /** Refuses a treatment other than rules without its reason. */
  public Traitement {
    requireNonNull(par, "par");
    if (par != Par.REGLES && (motif == null || motif.isBlank())) {
      throw new IllegalArgumentException("un traitement par " + par + " demande un motif");
    }
  }
}
