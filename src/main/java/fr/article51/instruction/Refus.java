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

  /** The content of the evaluation was purged: nothing can be given again. */
  public static final class Purgee extends Refus {
    private static final long serialVersionUID = 1L;

    Purgee() {
      super("the content of the evaluation was purged");
    }
  }
}
