package fr.article51.demarches.boite;

import fr.article51.demarches.plateforme.PlateformeException;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a failure: how long to wait, and when to give up. Waits double, up to a bound,
 * and are spread by chance, so that a thousand dossiers do not come back at the same moment.
 */
public final class Patience {
  private static final Duration PREMIERE = Duration.ofSeconds(5);
  private static final Duration PLUS_LONGUE = Duration.ofMinutes(15);

  /** Announced before it can be read: it is there within seconds, or not at all. */
  private static final int ESSAIS_INTROUVABLE = 6;

  /** Of a fault of ours: asking again seldom helps. */
  private static final int ESSAIS_FAUTE = 5;

  /** What is left of tries that failed otherwise: waits do not begin again from the first one. */
  private static final int ESSAIS_D_UNE_AUTRE_RAISON = 2;

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

  /** Why a dossier could not be dealt with. */
  public enum Raison {
    /** The platform shows no such dossier. */
    INTROUVABLE,
    /** The token is refused: a human must act; tried again now and then. */
    JETON_REFUSE,
    /** Too many calls: the platform says when to come back. */
    TROP_D_APPELS,
    /** The platform does not answer as it should. */
    PLATEFORME_INDISPONIBLE,
    /** Our queries and the schema of the platform differ. */
    REQUETE_INCOMPRISE,
    /** The platform refuses what is written. */
    ECRITURE_REFUSEE,
    /** Our own database does not answer. */
    BASE_INDISPONIBLE,
    /** The file of the démarche has faults, or is gone. */
    DEMARCHE_HORS_SERVICE,
    /** Someone changed the screening meanwhile. */
    INSTRUCTION_MODIFIEE,
    /** A message may have left: the dossier will say so. */
    ENVOI_INCERTAIN,
    /** A fault of this service. */
    FAUTE_INTERNE
  }

  /**
   * The tries before this one.
   *
   * @param essais those that count
   * @param raison why the last one failed, as {@link Raison} names it; null when none did
   * @param abandonne whether it was given up: what was announced since begins anew
   */
  public record Passe(int essais, @Nullable String raison, boolean abandonne) {
    /** None. */
    public static final Passe AUCUN = new Passe(0, null, false);

    /**
     * What counts against this reason. Hours without a platform leave little patience for a dossier
     * that is not readable yet, unless they are told apart.
     */
    private int pour(Raison nouvelle) {
      if (abandonne) {
        return 0;
      }
      return nouvelle.name().equals(raison) ? essais : Math.min(essais, ESSAIS_D_UNE_AUTRE_RAISON);
    }
  }

  /**
   * What to do.
   *
   * @param raison why
   * @param reprise when to try again; null to give up
   * @param essais tries that count, with this one
   */
  public record Suite(Raison raison, @Nullable Instant reprise, int essais) {}

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
  public Suite apres(Throwable cause, Passe passe, Instant maintenant) {
    Raison raison = raison(cause);
    int essais = passe.pour(raison);
    return switch (raison) {
      case ENVOI_INCERTAIN ->
          new Suite(
              raison, essais + 1 < essaisMaximum ? ((Attente) cause).reprise : null, essais + 1);
      case TROP_D_APPELS ->
          sansCompter(raison, passe, ((PlateformeException.TropDAppels) cause).reprise(), PREMIERE);
      case JETON_REFUSE, DEMARCHE_HORS_SERVICE ->
          sansCompter(raison, passe, maintenant, PLUS_LONGUE);
      case BASE_INDISPONIBLE, INSTRUCTION_MODIFIEE ->
          sansCompter(raison, passe, maintenant, PREMIERE);
      case INTROUVABLE -> borner(raison, essais, ESSAIS_INTROUVABLE, maintenant);
      case PLATEFORME_INDISPONIBLE -> borner(raison, essais, essaisMaximum, maintenant);
      case REQUETE_INCOMPRISE, ECRITURE_REFUSEE, FAUTE_INTERNE ->
          borner(raison, essais, ESSAIS_FAUTE, maintenant);
    };
  }

  private Suite sansCompter(Raison raison, Passe passe, Instant depuis, Duration attente) {
    return new Suite(raison, depuis.plus(etaler(attente)), passe.abandonne() ? 0 : passe.essais());
  }

  private Suite borner(Raison raison, int essais, int maximum, Instant maintenant) {
    boolean encore = essais + 1 < maximum;
    return new Suite(raison, encore ? maintenant.plus(attente(essais)) : null, essais + 1);
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

  /** Why a dossier could not be dealt with. */
  public static Raison raison(Throwable cause) {
    if (cause instanceof PlateformeException plateforme) {
      return raison(plateforme);
    }
    if (cause instanceof BaseIndisponible) {
      return Raison.BASE_INDISPONIBLE;
    }
    if (cause instanceof Attente) {
      return Raison.ENVOI_INCERTAIN;
    }
    if (cause instanceof DemarcheHorsService) {
      return Raison.DEMARCHE_HORS_SERVICE;
    }
    return cause instanceof Refus.VersionDepassee
        ? Raison.INSTRUCTION_MODIFIEE
        : Raison.FAUTE_INTERNE;
  }

  private static Raison raison(PlateformeException cause) {
    if (cause instanceof PlateformeException.Introuvable) {
      return Raison.INTROUVABLE;
    }
    if (cause instanceof PlateformeException.JetonRefuse
        || cause instanceof PlateformeException.LectureSeule) {
      return Raison.JETON_REFUSE;
    }
    if (cause instanceof PlateformeException.TropDAppels) {
      return Raison.TROP_D_APPELS;
    }
    if (cause instanceof PlateformeException.RequeteIncomprise) {
      return Raison.REQUETE_INCOMPRISE;
    }
    return cause instanceof PlateformeException.Refusee
        ? Raison.ECRITURE_REFUSEE
        : Raison.PLATEFORME_INDISPONIBLE;
  }
}
