package fr.article51.lot;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A batch of files that cannot begin, go on or end; the message, in French, says why. */
public final class LotImpossibleException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  LotImpossibleException(String message) {
    this(message, null);
  }

  LotImpossibleException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
