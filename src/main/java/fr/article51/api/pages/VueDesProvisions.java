package fr.article51.api.pages;

import java.util.List;

/**
 * The page of all provisions.
 *
 * @param date the day asked for, ISO 8601; empty for every day
 * @param jour the same in words
 * @param regime the regime of that day, in words; empty for every day or when there is none
 * @param articles in the order of the code
 */
public record VueDesProvisions(String date, String jour, String regime, List<ArticleVu> articles) {

  /**
   * An article.
   *
   * @param article its identifier
   * @param titre what it is about
   * @param code the code it belongs to
   * @param textes its versions
   * @param alineas its alinéas, regime after regime
   */
  public record ArticleVu(
      String article, String titre, String code, List<TexteVu> textes, List<Ligne> alineas) {}

  /**
   * An alinéa.
   *
   * @param nom its name
   * @param adresse its page
   * @param objet what it is about
   * @param periode its days, in words
   * @param etat in force, struck down or repealed, in words
   * @param traitement who deals with it, in words
   */
  public record Ligne(
      String nom, String adresse, String objet, String periode, String etat, String traitement) {}
}
