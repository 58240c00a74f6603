package fr.article51.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing measured, in nanoseconds. */
final class Mesures {
  private long[] durees = new long[1 << 17];
  private int nombre;
  private long total;

  void ajouter(long duree) {
    if (nombre == durees.length) {
      durees = Arrays.copyOf(durees, 2 * nombre);
    }
    durees[nombre++] = duree;
    total += duree;
  }

  int nombre() {
    return nombre;
  }

  /** Time spent in what was measured. */
  long total() {
    return total;
  }

  /** In microseconds, for a part from 0 to 1. */
  double quantile(double part) {
    if (nombre == 0) {
      return Double.NaN;
    }
    long[] triees = Arrays.copyOf(durees, nombre);
    Arrays.sort(triees);
    return triees[Math.min(nombre - 1, (int) (part * nombre))] / 1e3;
  }

  /** In microseconds. */
  double moyenne() {
    return total / 1e3 / nombre;
  }

  double parSeconde() {
    return 1e9 * nombre / total;
  }

  /** Value in the middle; NaN when there is none. */
  static double mediane(double... valeurs) {
    double[] triees = Arrays.stream(valeurs).sorted().toArray();
    int milieu = triees.length / 2;
    if (triees.length == 0) {
      return Double.NaN;
    }
    return triees.length % 2 == 1 ? triees[milieu] : (triees[milieu - 1] + triees[milieu]) / 2;
  }

  static void ecrire(String format, Object... valeurs) {
    System.out.printf(Locale.FRENCH, format + "%n", valeurs);
  }
}
