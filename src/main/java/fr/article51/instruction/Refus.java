package fr.article51.instruction;

/** Why nothing was done: the caller can do something about it. */
public abstract sealed class Refus extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Refus(String message) {
    super(message, null, false, false);
  }

  /** See {@link Introuvable}. */
  public static Refus introuvable() {
    return new Introuvable();
  }

  /** See {@link PersonneRequise}. */
  public static Refus personneRequise() {
    return new PersonneRequise();
  }

  /**
   * See {@link VersionDepassee}.
   *
   * @param actuelle the version that it has now
   */
  public static Refus versionDepassee(long actuelle) {
    return new VersionDepassee(actuelle);
  }

  /** See {@link Purgee}. */
  public static Refus purgee() {
    return new Purgee();
  }

  /** No such screening for this actor: whether it is another agency's is not told. */
  public static final class Introuvable extends Refus {
    private static final long serialVersionUID = 1L;

    Introuvable() {
      super("no such screening");
    }
  }

  /** A machine did what is a person's: to judge, or to validate a letter (R162-50-5, R162-50-7). */
  public static final class PersonneRequise extends Refus {
    private static final long serialVersionUID = 1L;

    PersonneRequise() {
      super("only a named person may");
    }
  }

  /** The screening has changed since the version that the caller read. */
  public static final class VersionDepassee extends Refus {
    private static final long serialVersionUID = 1L;

    private final long actuelle;

    VersionDepassee(long actuelle) {
      super("the screening is at version " + actuelle);
      this.actuelle = actuelle;
    }

    /**
     * @return the version that it has now
     */
    public long actuelle() {
      return actuelle;
    }
  }

  /** The screening is closed: nothing of it changes any more. */
  public static final class Close extends Refus {
    private static final long serialVersionUID = 1L;

    Close() {
      super("the screening is closed");
    }
  }

  /** The idempotency key was used for another request. */
  public static final class CleDejaEmployee extends Refus {
    private static final long serialVersionUID = 1L;

    CleDejaEmployee() {
      super("the key was used for another request");
    }
  }

  /** The letter was validated: it never changes. */
  public static final class DejaValide extends Refus {
    private static final long serialVersionUID = 1L;

    DejaValide() {
      super("the letter was validated");
    }
  }

  /** A letter on an evaluation that another one has replaced. */
  public static final class EvaluationRemplacee extends Refus {
    private static final long serialVersionUID = 1L;

    private final int demandee;
    private final int courante;

    EvaluationRemplacee(int demandee, int courante) {
      super("evaluation " + demandee + " was replaced by evaluation " + courante);
      this.demandee = demandee;
      this.courante = courante;
    }

    /**
     * @return number of the evaluation asked for
     */
    public int demandee() {
      return demandee;
    }

    /**
     * @return number of the current one
     */
    public int courante() {
      return courante;
    }
  }

  /** Today's rules, law or words no longer give the verdict that was kept. */
  public static final class VerdictChange extends Refus {
    private static final long serialVersionUID = 1L;

    private final int evaluation;

    VerdictChange(int evaluation) {
      super("evaluation " + evaluation + " would not be the same today");
      this.evaluation = evaluation;
    }

    /**
     * @return its number
     */
    public int evaluation() {
      return evaluation;
    }
  }

  /** The content of the evaluation, or of the letter, was purged: nothing can be given again. */
  public static final class Purgee extends Refus {
    private static final long serialVersionUID = 1L;

    Purgee() {
      super("the content of the evaluation was purged");
    }
  }
}
