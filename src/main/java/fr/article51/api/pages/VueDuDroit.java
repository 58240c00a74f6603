package fr.article51.api.pages;

import fr.article51.couverture.Couverture.ArticleCouvert;
import fr.article51.couverture.Couverture.Decompte;
import java.util.List;

/**
 * The page of the state of the law.
 *
 * @param date the day shown, ISO 8601
 * @param jour the same in words
 * @param choisi whether that day was asked for
 * @param regime the regime of that day, in words; empty when there is none
 * @param questions how many questions exist that day
 * @param verifie whether every text of that day was read
 * @param nonLus texts of that day that were not
 * @param deduits articles set aside that day whose presence is inferred
 * @param ailleurs texts not read, in force on other days
 * @param aVenir what is known to change after that day
 * @param controle day of the last check of the texts, in words
 * @param articles every version of every article
 * @param couverture alinéas of the last text read of each article, by who deals with them
 * @param total the same for all articles
 */
public record VueDuDroit(
    String date,
    String jour,
    boolean choisi,
    String regime,
    int questions,
    boolean verifie,
    List<TexteNonLu> nonLus,
    List<Deduit> deduits,
    List<TexteNonLu> ailleurs,
    List<Changement> aVenir,
    String controle,
    List<ArticleDate> articles,
    List<ArticleCouvert> couverture,
    Decompte total) {

  /** A version whose text was not read. */
  public record TexteNonLu(String article, TexteVu texte) {}

  /**
   * Articles that a provision sets aside, by inference.
   *
   * @param disposition the provision
   * @param articles their identifiers
   */
  public record Deduit(Lien disposition, List<String> articles) {}

  /**
   * A day on which the law changes.
   *
   * @param jour in words
   * @param adresse this page, that day
   * @param textes what changes, in words
   */
  public record Changement(String jour, String adresse, List<String> textes) {}

  /**
   * An article.
   *
   * @param article its identifier
   * @param titre what it is about
   * @param versions by date
   */
  public record ArticleDate(String article, String titre, List<VersionDatee> versions) {}

  /**
   * A version.
   *
   * @param enVigueur whether it is that of the day shown
   * @param lu whether its text was read
   */
  public record VersionDatee(TexteVu texte, boolean enVigueur, boolean lu) {}
}
