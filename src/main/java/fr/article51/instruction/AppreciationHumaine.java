package fr.article51.instruction;

import java.time.Instant;

/**
 * What a human judged, which no rule computes (R162-50-5 I and II, R162-50-7 III).
 *
 * @param objet on what
 * @param avis the opinion
 * @param motif why, in words
 * @param le when
 * @param par by whom
 */
public record AppreciationHumaine(Objet objet, Avis avis, String motif, Instant le, String par) {

  /** On what: the appreciations that a verdict lists. */
  public enum Objet {
    FAISABILITE,
    CARACTERE_INNOVANT,
    EFFICIENCE,
    REPRODUCTIBILITE,
    EVALUATION,
    EQUILIBRE_FINANCEMENT
  }

  /** The opinion. */
  public enum Avis {
    FAVORABLE,
    RESERVE,
    DEFAVORABLE
  }
}
