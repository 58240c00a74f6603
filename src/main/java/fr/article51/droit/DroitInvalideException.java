package fr.article51.droit;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The legal data contradict themselves: the service must not start on them. The message names the
 * file and, where there is one, the provision.
 */
public final class DroitInvalideException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  DroitInvalideException(String message) {
    this(message, null);
  }

  DroitInvalideException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
