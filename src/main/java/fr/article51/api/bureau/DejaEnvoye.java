package fr.article51.api.bureau;

/** A letter leaves once, and another message was asked for with it before this one. */
public final class DejaEnvoye extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without stack trace: it is an answer. */
  public DejaEnvoye() {
    super("another message was asked for", null, false, false);
  }
}
