package fr.article51.veille;

import fr.article51.couverture.Dependances;
import fr.article51.droit.Verification;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says that legal-refs/ does not, and what neither says.
 *
 * @param edition version of the package; null when only the file of the code was given
 * @param date day of the law that it holds
 * @param articles how many articles were compared
 * @param changements in the order of the code, then by date
 * @param nonLues versions known to legal-refs/ whose text was not read
 */
public record Releve(
    @Nullable String edition,
    LocalDate date,
    int articles,
    List<Changement> changements,
    List<VersionNonLue> nonLues) {
  /** Copies the lists. */
  public Releve {
    changements = List.copyOf(changements);
    nonLues = List.copyOf(nonLues);
  }

  /** What differs. */
  public enum Genre {
    /** A version in force, or gone by, that legal-refs/ does not know. */
    VERSION_INCONNUE,
    /** A version that begins after the edition. */
    VERSION_ANNONCEE,
    /** A known version does not begin or end on the same day. */
    DATES,
    /** A version of legal-refs/ that the edition should know and does not. */
    VERSION_DISPARUE,
    /** A known version does not have the text that was read. */
    TEXTE_DIFFERENT,
    /** The text of a version that was not read: it can be. */
    TEXTE_A_LIRE,
    /** The text that was read is numbered otherwise than legal-refs/ says. */
    PLAN_DIFFERENT,
    /** An article that follows ours, and that legal-refs/ does not know. */
    ARTICLE_INCONNU
  }

  /**
   * A difference.
   *
   * @param genre which
   * @param article number of the article
   * @param version LEGIARTI identifier
   * @param du its first day, as the edition says; as legal-refs/ says when the edition does not
   *     know it
   * @param au its first day no longer in force; null when no end is known
   * @param empreinte fingerprint of its text, when the edition holds it
   * @param plan alinéas of that text; empty when the edition does not hold it, or numbers it
   *     otherwise
   * @param alineasNouveaux alinéas of its text that the last text read does not have
   * @param alineasDisparus the contrary
   * @param detail in words (French)
   * @param dependances what must be read again
   */
  public record Changement(
      Genre genre,
      String article,
      String version,
      LocalDate du,
      @Nullable LocalDate au,
      @Nullable String empreinte,
      List<String> plan,
      List<String> alineasNouveaux,
      List<String> alineasDisparus,
      String detail,
      Dependances dependances) {
    /** Copies the lists. */
    public Changement {
      plan = List.copyOf(plan);
      alineasNouveaux = List.copyOf(alineasNouveaux);
      alineasDisparus = List.copyOf(alineasDisparus);
    }
  }

  /**
   * A version that legal-refs/ knows and whose text was not read.
   *
   * @param article number of the article
   * @param version LEGIARTI identifier
   * @param du its first day
   * @param verification whether its content is inferred, or unknown
   * @param detail what the edition knows of it, in words (French)
   */
  public record VersionNonLue(
      String article, String version, LocalDate du, Verification verification, String detail) {}
}
