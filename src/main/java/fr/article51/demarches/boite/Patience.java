package fr.article51.demarches.boite;

import fr.article51.demarches.plateforme.PlateformeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a failure: how long to wait, and when to give up. Waits double with each try,
 * whatever it failed for, up to a bound, and are spread by chance, so that a thousand dossiers do
 * not come back at the same moment. Each reason has its own number of tries; all of them together
 * have one too, or two that take turns would never end.
 */
public final class Patience {
  private static final Duration PREMIERE = Duration.ofSeconds(5);
  private static final Duration PLUS_LONGUE = Duration.ofMinutes(15);

  /** Announced before it can be read: it is there within seconds, or not at all. */
  private static final int ESSAIS_INTROUVABLE = 6;

  /** Of a fault of ours: asking again seldom helps. */
  private static final int ESSAIS_FAUTE = 5;

  /** For all reasons together, so many times those of a platform that does not answer. */
  private static final int FOIS_EN_TOUT = 2;

  private final int essaisMaximum;
  private final DoubleSupplier hasard;

  /**
   * @param essaisMaximum tries before giving up when the other side does not answer
   * @param hasard from 0 to 1
   */
  public Patience(int essaisMaximum, DoubleSupplier hasard) {
    this.essaisMaximum = essaisMaximum;
    this.hasard = hasard;
  }

  /**
   * The tries before this one.
   *
   * @param essais those that count, for the reason of the last one
   * @param enTout those that count, whatever they failed for, since the last success
   * @param raison why the last one failed, as {@link Raison} names it; null when none did
   * @param abandonne whether it was given up: what was announced since begins anew
   */
  public record Passe(int essais, int enTout, @Nullable String raison, boolean abandonne) {
    /** None. */
    public static final Passe AUCUN = new Passe(0, 0, null, false);

    /** Hours without a platform say nothing of a dossier that is not readable yet. */
    private int pour(Raison nouvelle) {
      return nouvelle.name().equals(raison) ? essais : 0;
    }
  }

  /**
   * What to do.
   *
   * @param raison why
   * @param reprise when to try again; null to give up
   * @param essais tries that count for that reason, with this one
   * @param enTout tries that count, with this one
   */
  public record Suite(Raison raison, @Nullable Instant reprise, int essais, int enTout) {}

  /** The démarche cannot be served: its file has faults, or is gone. */
  public static final class DemarcheHorsService extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param demarche its number
     */
    public DemarcheHorsService(long demarche) {
      super("demarche out of service: " + demarche, null, false, false);
    }
  }

  /** Nothing failed: it is only too early. */
  public abstract static class Attente extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant reprise;

    /**
     * @param reprise when it no longer is
     */
    protected Attente(Instant reprise) {
      super("too early, until " + reprise, null, false, false);
      this.reprise = reprise;
    }
  }

  /** What follows a failure. */
  public Suite apres(Throwable cause, Passe avant, Instant maintenant) {
    Passe passe = avant.abandonne() ? Passe.AUCUN : avant;
    Instant bientot = maintenant.plus(attente(passe.enTout()));
    Raison raison = Raison.de(cause);
    return switch (raison) {
      case ENVOI_INCERTAIN -> compter(raison, passe, essaisMaximum, ((Attente) cause).reprise);
      case INTROUVABLE -> compter(raison, passe, ESSAIS_INTROUVABLE, bientot);
      case PLATEFORME_INDISPONIBLE -> compter(raison, passe, essaisMaximum, bientot);
      case REQUETE_INCOMPRISE, ECRITURE_REFUSEE, FAUTE_INTERNE ->
          compter(raison, passe, ESSAIS_FAUTE, bientot);
      case TROP_D_APPELS ->
          sansCompter(raison, passe, ((PlateformeException.TropDAppels) cause).reprise(), PREMIERE);
      case JETON_REFUSE, DEMARCHE_HORS_SERVICE ->
          sansCompter(raison, passe, maintenant, PLUS_LONGUE);
      case BASE_INDISPONIBLE, INSTRUCTION_MODIFIEE ->
          sansCompter(raison, passe, maintenant, PREMIERE);
    };
  }

  private Suite compter(Raison raison, Passe passe, int maximum, Instant reprise) {
    int essais = passe.pour(raison) + 1;
    int enTout = passe.enTout() + 1;
    boolean encore = essais < maximum && enTout < (long) FOIS_EN_TOUT * essaisMaximum;
    return new Suite(raison, encore ? reprise : null, essais, enTout);
  }

  private Suite sansCompter(Raison raison, Passe passe, Instant depuis, Duration attente) {
    return new Suite(raison, depuis.plus(etaler(attente)), passe.essais(), passe.enTout());
  }

  private Duration attente(int essais) {
    // Twenty doublings are well over the bound, and do not overflow.
    Duration doublee = PREMIERE.multipliedBy(1L << Math.min(essais, 20));
    return etaler(doublee.compareTo(PLUS_LONGUE) < 0 ? doublee : PLUS_LONGUE);
  }

  /** From three quarters of it to five. */
  private Duration etaler(Duration attente) {
    return Duration.ofMillis((long) (attente.toMillis() * (0.75 + hasard.getAsDouble() / 2)));
  }
}
