package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** What a person is told: a sentence, without the words of the API. */
final class Phrases {
  /** Codes, names of fields, and how the messages of constraints are written. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\b[A-Z]{3,}_[A-Z_]+\\b|\\b[A-Z]{5,}\\b|texteLibre|attendu|refusée|paramètre|Retry-After");

  private Phrases() {}

  /**
   * @param dit without what was typed
   */
  static void exiger(String dit) {
    assertTrue(dit.matches("(?s)(« )?[A-ZÀÉÊ].*[.]"), dit);
    assertFalse(CODE.matcher(dit).find(), dit);
  }
}
