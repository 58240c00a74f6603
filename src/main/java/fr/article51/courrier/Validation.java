package fr.article51.courrier;

import java.time.LocalDate;

/**
 * Who took responsibility for a letter. Until then it is a draft, and every page says so.
 *
 * @param par name
 * @param fonction in what capacity
 * @param le when
 */
public record Validation(String par, String fonction, LocalDate le) {
  /** Refuses a validation by nobody. */
  public Validation {
    if (par.isBlank() || fonction.isBlank()) {
      throw new IllegalArgumentException("une validation nomme une personne et sa fonction");
    }
  }
}
