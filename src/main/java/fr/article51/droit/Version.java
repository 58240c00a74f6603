package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consolidated version of an article.
 *
 * @param id LEGIARTI identifier, from the official base
 * @param du first day in force
 * @param au first day no longer in force; null for the last version known
 * @param verification how far its text was checked
 * @param verifieLe day of the last check
 * @param empreinte SHA-256, in hexadecimal, of the official text normalised (see
 *     legal-refs/README.md); null when the text is not held
 * @param changement what this version changed, in our own words (French)
 */
public record Version(
    String id,
    LocalDate du,
    @Nullable LocalDate au,
    Verification verification,
    LocalDate verifieLe,
    @Nullable String empreinte,
    String changement)
    implements Intervalle {
  private static final String LEGIFRANCE = "https://www.legifrance.gouv.fr/codes/article_lc/";

  /** Refuses an incomplete entry. */
  public Version {
    requireNonNull(id, "id");
    requireNonNull(du, "du");
    requireNonNull(verification, "verification");
    requireNonNull(verifieLe, "verifieLe");
    requireNonNull(changement, "changement");
  }

  /** Official page of this version. */
  public String url() {
    return LEGIFRANCE + id;
  }
}
