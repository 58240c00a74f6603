package fr.article51.lot;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an input, one after the other: whatever their number and length, memory holds one. A
 * line ends with LF; a CR before it is not part of it. Not thread-safe.
 */
public final class LecteurDeLignes {
  /** Longest line of a request, in bytes, without its end: that of the body of one request. */
  public static final int MAXIMUM = 256 * 1024;

  private static final int TAMPON = 64 * 1024;

  private final InputStream flux;
  private final int maximum;
  private final byte[] tampon = new byte[TAMPON];
  private int debut;
  private int fin;
  private byte[] ligne = new byte[4 * 1024];
  private int longueur;
  private long numero;

  /**
   * @param flux the input, read as it comes; closed by the caller
   */
  public LecteurDeLignes(InputStream flux) {
    this(flux, MAXIMUM);
  }

  /**
   * @param flux the input, read as it comes; closed by the caller
   * @param maximum longest line, in bytes, without its end
   */
  LecteurDeLignes(InputStream flux, int maximum) {
    this.flux = flux;
    this.maximum = maximum;
  }

  /**
   * A line.
   *
   * @param numero its number, from 1; every line counts, empty ones too
   * @param octets its bytes; empty when it is too long
   * @param tropLongue whether it is over the maximum: its bytes were skipped
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by one reader
  public record Ligne(long numero, byte[] octets, boolean tropLongue) {}

  /**
   * Reads the next line, waiting for it if need be.
   *
   * @param attente called before waiting, until it has nothing left to do or input has come; a line
   *     begun does not keep it from being called
   * @return null at the end of the input; what follows the last LF is a line unless it is empty
   * @throws IOException when the input cannot be read
   */
  public @Nullable Ligne suivante(Attente attente) throws IOException {
    longueur = 0;
    boolean commencee = false;
    boolean tropLongue = false;
    while (debut < fin || remplir(attente)) {
      commencee = true;
      int lf = prochainLf();
      int jusque = lf < 0 ? fin : lf;
      tropLongue = tropLongue || !garder(debut, jusque);
      debut = lf < 0 ? fin : lf + 1;
      if (lf >= 0) {
        return ligne(tropLongue);
      }
    }
    return commencee ? ligne(tropLongue) : null;
  }

  private boolean remplir(Attente attente) throws IOException {
    while (flux.available() <= 0 && attente.avancer()) {
      // one part after the other, as long as nothing comes
    }
    debut = 0;
    fin = Math.max(0, flux.read(tampon));
    return fin > 0;
  }

  private int prochainLf() {
    for (int i = debut; i < fin; i++) {
      if (tampon[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Adds bytes to the line; false when it becomes too long. */
  private boolean garder(int de, int a) {
    int total = longueur + a - de;
    if (total > maximum + 1) { // one more, for a CR
      return false;
    }
    if (total > ligne.length) {
      ligne = Arrays.copyOf(ligne, Math.min(maximum + 1, Math.max(total, 2 * ligne.length)));
    }
    System.arraycopy(tampon, de, ligne, longueur, a - de);
    longueur = total;
    return true;
  }

  private Ligne ligne(boolean coupee) {
    numero++;
    int sansCr = longueur > 0 && ligne[longueur - 1] == '\r' ? longueur - 1 : longueur;
    boolean tropLongue = coupee || sansCr > maximum;
    return new Ligne(numero, tropLongue ? new byte[0] : Arrays.copyOf(ligne, sansCr), tropLongue);
  }
}
