package fr.article51.droit;

import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;

/** The legal data of the project with some of their files changed, for tests of other rooms. */
public final class LoiModifiee {
  private LoiModifiee() {}

  /**
   * @param modification name of a file, its text → the text to read instead
   */
  public static Droit charger(BinaryOperator<String> modification) {
    return Droit.charger(
        nom ->
            modification
                .apply(nom, new String(LoiDeTest.fichier(nom), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
  }
}
