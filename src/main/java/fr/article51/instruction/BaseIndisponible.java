package fr.article51.instruction;

/** The database does not answer: nothing was written, asking again later may succeed. */
public final class BaseIndisponible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cause what the driver said
   */
  public BaseIndisponible(Throwable cause) {
    super("the database does not answer", cause);
  }
}
