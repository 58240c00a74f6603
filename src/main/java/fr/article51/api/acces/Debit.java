package fr.article51.api.acces;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many requests a minute for each client. One number is kept for each: the instant when it will
 * have its whole allowance again (generic cell rate algorithm), so that requests are let through as
 * the allowance comes back, without the double burst of counted minutes. The clients kept are the
 * last seen; one that is forgotten has its whole allowance.
 */
final class Debit {
  /** Seconds of the window. */
  static final int FENETRE_S = 60;

  /** Some 2 MB. */
  static final int CLIENTS_MAXIMUM = 20_000;

  private static final long MICROS = 1_000_000;
  private static final long FENETRE_US = FENETRE_S * MICROS;

  private final int requetes;
  private final long pas;
  private final Map<String, Long> retablis =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> plusAncien) {
          return size() > CLIENTS_MAXIMUM;
        }
      };

  /**
   * @param requetes allowance a minute; 0: no limit
   */
  Debit(int requetes) {
    this.requetes = requetes;
    this.pas = requetes == 0 ? 0 : FENETRE_US / requetes;
  }

  /**
   * What a client may still do.
   *
   * @param admise whether this request is let through
   * @param limite allowance a minute
   * @param reste requests left at once
   * @param plein seconds until the whole allowance is back
   * @param attente seconds until the next request is let through; 0 when it is now
   */
  record Etat(boolean admise, int limite, long reste, long plein, long attente) {}

  boolean illimite() {
    return requetes == 0;
  }

  /** Takes one request from an allowance. */
  synchronized Etat prendre(String client, long maintenantMs) {
    long maintenant = maintenantMs * 1000;
    long retabli = retabli(client, maintenant);
    if (retabli + pas - maintenant > FENETRE_US) {
      return etat(false, retabli - maintenant);
    }
    retablis.put(client, retabli + pas);
    return etat(true, retabli + pas - maintenant);
  }

  /** The same question, without taking anything. */
  synchronized Etat regarder(String client, long maintenantMs) {
    long maintenant = maintenantMs * 1000;
    long du = retabli(client, maintenant) - maintenant;
    return etat(du + pas <= FENETRE_US, du);
  }

  private long retabli(String client, long maintenant) {
    return Math.max(maintenant, retablis.getOrDefault(client, maintenant));
  }

  private Etat etat(boolean admise, long du) {
    long attente = du + pas - FENETRE_US;
    return new Etat(
        admise,
        requetes,
        (FENETRE_US - du) / pas,
        enSecondes(du),
        admise ? 0 : enSecondes(attente));
  }

  private static long enSecondes(long micros) {
    return (micros + MICROS - 1) / MICROS;
  }
}
