package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the questionnaire; its wording lies with the wordings.
 *
 * @param code its contract name, {@code besoin.tarifs.infirmiers}
 * @param theme where it is asked
 * @param provisions provisions it is about; in {@link EtatDuDroit}, those in force that day only
 * @param sujet marker of the contents of these provisions that it is about; null for all of them
 * @param ordre rank in the questionnaire, from 0
 * @param periodes when the code exists
 */
public record Question(
    String code,
    Theme theme,
    List<String> provisions,
    @Nullable String sujet,
    int ordre,
    List<Periode> periodes) {
  /** Copies the lists. */
  public Question {
    requireNonNull(code, "code");
    requireNonNull(theme, "theme");
    provisions = List.copyOf(provisions);
    periodes = List.copyOf(periodes);
  }

  /** Whether the code exists on a day. */
  public boolean existe(LocalDate jour) {
    return periodes.stream().anyMatch(periode -> periode.couvre(jour));
  }

  /** Whether it names something that a project must set aside. */
  public boolean estBesoin() {
    return code.startsWith("besoin.");
  }

  Question avecProvisions(List<String> enVigueur) {
    return new Question(code, theme, enVigueur, sujet, ordre, periodes);
  }
}
