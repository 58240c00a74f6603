package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code du}, included, to {@code au}, excluded.
 *
 * @param du first day
 * @param au first day after; null while no end is known
 */
public record Periode(LocalDate du, @Nullable LocalDate au) implements Intervalle {
  /** Refuses a period without beginning. */
  public Periode {
    requireNonNull(du, "du");
  }
}
