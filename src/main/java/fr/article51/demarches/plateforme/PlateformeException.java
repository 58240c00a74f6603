package fr.article51.demarches.plateforme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platform did not do what was asked. Messages hold neither a token nor anything of a dossier:
 * they end up in logs and on pages.
 */
public abstract sealed class PlateformeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private PlateformeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Not readable: a draft, deleted, hidden, or announced before it can be read. */
  public static final class Introuvable extends PlateformeException {
    private static final long serialVersionUID = 1L;

    public Introuvable() {
      super("not found on the platform", null);
    }
  }

  /** The token is unknown, expired, revoked, or of another address: a human must act. */
  public static final class JetonRefuse extends PlateformeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param statut HTTP status, or the code of the error
     */
    public JetonRefuse(String statut) {
      super("token refused by the platform: " + statut, null);
    }
  }

  /** The token reads, and may not write: a human must act. */
  public static final class LectureSeule extends PlateformeException {
    private static final long serialVersionUID = 1L;

    public LectureSeule() {
      super("the token may only read", null);
    }
  }

  /** Too many calls: later. */
  public static final class TropDAppels extends PlateformeException {
    private static final long serialVersionUID = 1L;

    private final Instant reprise;

    /**
     * @param reprise first instant when it makes sense to ask again
     */
    public TropDAppels(Instant reprise) {
      super("too many calls, until " + reprise, null);
      this.reprise = reprise;
    }

    /** First instant when it makes sense to ask again. */
    public Instant reprise() {
      return reprise;
    }
  }

  /** No answer, an answer that makes no sense, or a fault of the other side: later. */
  public static final class Indisponible extends PlateformeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param raison in a few words
     */
    public Indisponible(String raison, @Nullable Throwable cause) {
      super("platform unavailable: " + raison, cause);
    }
  }

  /** The query is not understood: our queries and its schema differ. Asking again is no use. */
  public static final class RequeteIncomprise extends PlateformeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param code as the platform names it
     */
    public RequeteIncomprise(String code) {
      super("query not understood by the platform: " + code, null);
    }
  }

  /** What was to be written makes no sense to the platform. Asking again is no use. */
  public static final class Refusee extends PlateformeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    /**
     * @param messages in the words of the platform: shown, not logged
     */
    public Refusee(List<String> messages) {
      super("refused by the platform", null);
      this.messages = List.copyOf(messages);
    }

    /** In the words of the platform. */
    public List<String> messages() {
      return messages;
    }
  }
}
