package fr.article51.lot;

import java.io.IOException;
import java.io.Serial;

/** An input of which nothing can be answered; the message, in French, says where and why. */
public final class EntreeRefuseeException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  EntreeRefuseeException(String message) {
    super(message);
  }
}
