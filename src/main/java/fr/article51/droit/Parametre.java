package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law as dated data.
 *
 * @param nom its name; the suffix gives the unit ({@code dureeMaximaleMois}: months)
 * @param valeur its value
 * @param du first day
 * @param au first day after; null while no end is known
 */
public record Parametre(String nom, int valeur, LocalDate du, @Nullable LocalDate au)
    implements Intervalle {
  /** Refuses an incomplete entry. */
  public Parametre {
    requireNonNull(nom, "nom");
    requireNonNull(du, "du");
  }
}
