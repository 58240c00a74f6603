package fr.article51.instruction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation given again: same request, same day, today's rules, law and words.
 *
 * @param numero number of the evaluation in its screening
 * @param identique whether the answer is the same, byte for byte
 * @param causes why it may differ; empty when it does not
 * @param differences where it differs, the first {@link #DIFFERENCES_MAXIMUM}
 */
public record Rejeu(
    int numero, boolean identique, List<Cause> causes, List<Difference> differences) {
  static final int DIFFERENCES_MAXIMUM = 100;

  /**
   * Something that changed since.
   *
   * @param quoi what
   * @param avant its version then; null when it has none
   * @param maintenant its version now; null when it has none
   */
  public record Cause(Quoi quoi, @Nullable String avant, @Nullable String maintenant) {

    /** What may change. */
    public enum Quoi {
      /** The rule base. */
      REGLES,
      /** The law as encoded. */
      DROIT,
      /** Neither: the wordings, or the program around the rules. */
      MOTS_OU_PROGRAMME,
      /** The request is refused today: a question no longer exists on that day, for example. */
      DEMANDE_REFUSEE
    }
  }

  /**
   * A difference.
   *
   * @param pointeur where, as a JSON pointer into the verdict
   * @param avant value then; null when absent
   * @param maintenant value now; null when absent
   */
  public record Difference(
      String pointeur, @Nullable JsonNode avant, @Nullable JsonNode maintenant) {}
}
