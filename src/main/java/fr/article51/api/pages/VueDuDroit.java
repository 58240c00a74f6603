package fr.article51.api.pages;

import fr.article51.couverture.Couverture;
import java.util.List;

/**
 * The page of the state of the law on a day.
 *
 * @param date the day, ISO 8601
 * @param jour the same in words
 * @param regime the regime of that day, in words; empty when there is none
 * @param periode the days over which nothing changes, in words; empty before the first regime
 * @param nonLus articles in force that day whose text was not read
 * @param deduits articles set aside whose presence in the text is inferred
 * @param nonRelus articles set aside or cited that were not read themselves
 * @param aVenir changes after that day, by date
 * @param articles every article with its versions
 * @param couverture who deals with the alinéas of each article
 * @param totaux the same for all articles together
 */
public record VueDuDroit(
    String date,
    String jour,
    String regime,
    String periode,
    List<VersionVue> nonLus,
    List<Deduit> deduits,
    List<NonRelu> nonRelus,
    List<Changement> aVenir,
    List<ArticleVu> articles,
    List<Couvert> couverture,
    Couverture.Totaux totaux) {

  /**
   * An article.
   *
   * @param article its identifier
   * @param titre what it is about
   * @param adresse where it is told alinéa by alinéa
   * @param versions by date
   */
  public record ArticleVu(
      String article, String titre, String adresse, List<VersionVue> versions) {}

  /**
   * A version of an article.
   *
   * @param article identifier of the article
   * @param texte the version, in words
   * @param duJour whether it is in force on the day of the page
   */
  public record VersionVue(String article, TexteVu texte, boolean duJour) {}

  /**
   * Articles that a provision sets aside as far as one can infer.
   *
   * @param provision the provision
   * @param articles in words
   */
  public record Deduit(Lien provision, String articles) {}

  /**
   * An article known otherwise than by reading it.
   *
   * @param article its identifier
   * @param code where it is found, in words
   * @param objet what it is about
   * @param preuve how it is known, in words
   */
  public record NonRelu(String article, String code, String objet, String preuve) {}

  /**
   * A day on which something changes.
   *
   * @param jour in words
   * @param adresse this page on that day
   * @param versions the versions that begin
   * @param provisions the provisions that change, when no version begins
   */
  public record Changement(
      String jour, String adresse, List<VersionVue> versions, List<Lien> provisions) {}

  /**
   * An article in the coverage map.
   *
   * @param lien the article, where it is told
   * @param titre what it is about
   * @param alineas its alinéas, by who deals with them
   */
  public record Couvert(Lien lien, String titre, Couverture.Decompte alineas) {}
}
