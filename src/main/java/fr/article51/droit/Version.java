package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
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
 * @param plan its alinéas in the order of the text, without the name of the article: {@code
 *     II.2.j}, {@code III.al2} (second of its division), {@code al1}; empty when the text is not
 *     held
 */
public record Version(
    String id,
    LocalDate du,
    @Nullable LocalDate au,
    Verification verification,
    LocalDate verifieLe,
    @Nullable String empreinte,
    String changement,
    List<String> plan)
    implements Intervalle {
  private static final String LEGIFRANCE = "https://www.legifrance.gouv.fr/codes/article_lc/";

  /** Refuses an incomplete entry, and copies the list. */
  public Version {
    requireNonNull(id, "id");
    requireNonNull(du, "du");
    requireNonNull(verification, "verification");
    requireNonNull(verifieLe, "verifieLe");
    requireNonNull(changement, "changement");
    plan = List.copyOf(plan);
  }

  /** Official page of this version. */
  public String url() {
    return page(id);
  }

  /** Official page of a version, known here or not. */
  public static String page(String id) {
    return LEGIFRANCE + id;
  }
}
