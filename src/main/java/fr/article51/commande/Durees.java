package fr.article51.commande;

import java.util.Locale;

/** Durations in words. */
final class Durees {
  private Durees() {}

  /** Such as {@code 3,2 s}, {@code 2 min 05 s}, {@code 1 h 02 min}. */
  static String enMots(double secondes) {
    if (secondes < 60) {
      return String.format(Locale.FRENCH, "%.1f s", secondes);
    }
    long entieres = Math.round(secondes);
    return entieres < 3600
        ? String.format(Locale.FRENCH, "%d min %02d s", entieres / 60, entieres % 60)
        : String.format(Locale.FRENCH, "%d h %02d min", entieres / 3600, entieres / 60 % 60);
  }
}
