package fr.article51.droit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Anything that holds from a day, included, to another, excluded. */
public sealed interface Intervalle permits Contenu, Parametre, Periode, Remarque, Version {

  /** First day. */
  LocalDate du();

  /** First day after; null while no end is known (or, for a content, when it is implied). */
  @Nullable LocalDate au();

  /** Whether {@code jour} lies in it. */
  default boolean couvre(LocalDate jour) {
    LocalDate fin = au();
    return !jour.isBefore(du()) && (fin == null || jour.isBefore(fin));
  }
}
