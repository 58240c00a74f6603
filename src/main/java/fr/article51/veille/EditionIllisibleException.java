package fr.article51.veille;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An edition that cannot be read; the message, in French, says what, where, what is accepted. */
public final class EditionIllisibleException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  EditionIllisibleException(String message) {
    super(message);
  }

  EditionIllisibleException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
