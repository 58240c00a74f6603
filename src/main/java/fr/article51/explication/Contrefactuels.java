package fr.article51.explication;

import fr.article51.verdict.Conclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have to change: the smallest sets of changed answers, each minimal, that make an
 * obstructed project admissible, and those that spare it the opinion of the HAS.
 *
 * @param changementsMaximum how many changes a set may have at most
 * @param complet whether the search went to its end: every minimal set within that bound is there
 * @param recevable sets after which the project is {@code RECEVABLE}; empty when it is not refused
 * @param sansAvisHas sets after which the opinion is not required; empty when it is not
 */
public record Contrefactuels(
    int changementsMaximum,
    boolean complet,
    List<Correction> recevable,
    List<Correction> sansAvisHas) {

  /** Nothing to change: no regime on that day. */
  public static final Contrefactuels AUCUN =
      new Contrefactuels(Minimaux.CHANGEMENTS, true, List.of(), List.of());

  /**
   * A set of changes, the smallest that does it: without one of them, it no longer does.
   *
   * @param changements in the order of the questionnaire
   * @param conclusion the conclusion after them
   * @param provisions those that the project no longer meets as obstacle or cause, sorted
   * @param texte the same in words
   */
  public record Correction(
      List<Changement> changements, Conclusion conclusion, List<String> provisions, String texte) {}

  /**
   * A changed answer.
   *
   * @param code question code, {@code projet.dureeMois} or {@code
   *     projet.porteur.membreComiteTechnique}
   * @param avant OUI, NON, months for a duration, or null when there was no answer
   * @param apres OUI, NON, or months at most for a duration
   */
  public record Changement(String code, @Nullable String avant, String apres) {}
}
