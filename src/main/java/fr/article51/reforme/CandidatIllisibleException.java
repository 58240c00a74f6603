package fr.article51.reforme;

import java.io.Serial;
import java.util.List;

/** A candidate that cannot be tried; the message, in French, says what is wrong, a fault a line. */
public final class CandidatIllisibleException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  CandidatIllisibleException(List<String> fautes) {
    super(String.join("\n", fautes));
  }

  CandidatIllisibleException(String faute) {
    this(List.of(faute));
  }
}
