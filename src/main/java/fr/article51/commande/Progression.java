package fr.article51.commande;

import fr.article51.lot.Bilan;
import fr.article51.lot.LotDeFichiers;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A progress bar on one line of a terminal. The libraries for that bring a terminal of their own,
 * with native code; a carriage return is enough.
 */
final class Progression implements LotDeFichiers.Suivi {
  private static final int LARGEUR = 30;
  private static final long PAS = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintWriter terminal;
  private final LongSupplier nanos;
  private final long debut;
  private long prochain;
  private double partDuDebut = -1;

  /**
   * @param nanos a clock that never goes back
   */
  Progression(PrintWriter terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.debut = nanos.getAsLong();
    this.prochain = debut;
  }

  @Override
  public void avancer(Bilan bilan, double part) {
    if (partDuDebut < 0) {
      partDuDebut = part; // what an earlier run did tells nothing of the speed of this one
    }
    long maintenant = nanos.getAsLong();
    if (maintenant - prochain < 0) {
      return;
    }
    prochain = maintenant + PAS;
    double secondes = (maintenant - debut) / 1e9;
    int pleins = (int) (part * LARGEUR);
    terminal.print(
        String.format(
            Locale.FRENCH,
            "\r[%s%s] %3d %%  lignes : %,d%s ",
            "#".repeat(pleins),
            ".".repeat(LARGEUR - pleins),
            (int) (100 * part),
            bilan.lignes(),
            reste(secondes, part)));
    terminal.flush();
  }

  private String reste(double secondes, double part) {
    if (secondes < 1 || part <= partDuDebut) {
      return "";
    }
    double reste = secondes * (1 - part) / (part - partDuDebut);
    return ", reste " + Durees.enMots(reste);
  }

  /** Wipes the bar, so that what follows begins on an empty line. */
  void effacer() {
    terminal.print("\r" + " ".repeat(LARGEUR + 50) + "\r");
    terminal.flush();
  }
}
