package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the alinéa must know during a period: a dead reference, a derogation that
 * common law has overtaken.
 *
 * @param code RENVOI_CADUC, RENVOI_DECALE, DEROGATION_SANS_OBJET_PROBABLE…
 * @param du first day
 * @param au first day after; null while no end is known
 * @param besoin the only need it concerns; null when it concerns the whole alinéa
 * @param note in our own words (French)
 */
public record Remarque(
    String code, LocalDate du, @Nullable LocalDate au, @Nullable String besoin, String note)
    implements Intervalle {
  /** Refuses an incomplete entry. */
  public Remarque {
    requireNonNull(code, "code");
    requireNonNull(du, "du");
    requireNonNull(note, "note");
  }
}
