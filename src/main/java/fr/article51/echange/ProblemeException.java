package fr.article51.echange;

/** Stops the handling of a request: its answer is the {@link Probleme}. */
public final class ProblemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Probleme probleme;

  /**
   * Without stack trace nor message: it is an answer, and must carry nothing into the logs.
   *
   * @param probleme the answer
   */
  public ProblemeException(Probleme probleme) {
    super(null, null, false, false);
    this.probleme = probleme;
  }

  /**
   * @return the answer
   */
  public Probleme probleme() {
    return probleme;
  }
}
