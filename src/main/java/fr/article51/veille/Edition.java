package fr.article51.veille;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the code: what the package {@code @socialgouv/legi-data} knows of our articles.
 *
 * @param version version of the package; null when only the file of the code was given
 * @param date day of the law that it holds
 * @param articles the articles asked for, and those that follow them under the same number
 */
public record Edition(@Nullable String version, LocalDate date, List<ArticleEdite> articles) {
  /** Copies the list. */
  public Edition {
    articles = List.copyOf(articles);
  }

  /** The text of an article that is in force on the day of the edition, else the first one. */
  Optional<ArticleEdite> article(String num) {
    List<ArticleEdite> textes =
        articles.stream().filter(article -> article.num().equals(num)).toList();
    return textes.stream()
        .filter(texte -> texte.enCours().couvre(date))
        .findFirst()
        .or(() -> textes.stream().findFirst());
  }

  /**
   * An article.
   *
   * @param num its number, {@code R162-50-1}
   * @param enCours the version whose text the edition holds
   * @param texte that text
   * @param versions every version that the edition knows, by date
   */
  public record ArticleEdite(
      String num, VersionEditee enCours, TexteOfficiel texte, List<VersionEditee> versions) {
    /** Copies the list. */
    public ArticleEdite {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A version of an article.
   *
   * @param id LEGIARTI identifier
   * @param du first day in force
   * @param au first day no longer in force; null when no end is known
   */
  public record VersionEditee(String id, LocalDate du, @Nullable LocalDate au) {
    boolean couvre(LocalDate jour) {
      return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    /** Whether it was ever in force: some versions are replaced before their first day. */
    boolean vecue() {
      return au == null || du.isBefore(au);
    }
  }
}
