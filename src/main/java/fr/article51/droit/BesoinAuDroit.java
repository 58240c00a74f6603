package fr.article51.droit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need and what the law makes of it on a day.
 *
 * @param code question code, {@code besoin.competences}
 * @param statut whether it can be set aside
 * @param provisions what gives that status, sorted; empty for {@link StatutBesoin#HORS_LISTE}
 * @param disponibleLe for {@link StatutBesoin#HORS_LISTE}, the next day on which a derogation or a
 *     cooperation answers it; null when none is known
 */
public record BesoinAuDroit(
    String code, StatutBesoin statut, List<String> provisions, @Nullable LocalDate disponibleLe) {}
