package fr.article51.courrier;

import java.time.LocalDate;

/**
 * What a named person thinks of a point that the law leaves to humans (R162-50-5, R162-50-7 III).
 *
 * @param objet code of the point, as in {@code Verdict.Appreciation}: {@code FAISABILITE}…
 * @param avis which way it goes
 * @param motif why, free text
 * @param par who gives it
 * @param le when
 */
public record AppreciationHumaine(String objet, Avis avis, String motif, String par, LocalDate le) {

  /** Which way an appreciation goes. */
  public enum Avis {
    FAVORABLE,
    RESERVE,
    DEFAVORABLE
  }
}
