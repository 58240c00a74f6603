package fr.article51.api.pages;

import java.util.List;

/**
 * The page of a provision.
 *
 * @param id its identifier
 * @param nom its name
 * @param article its article
 * @param titre what the article is about
 * @param regimes its contents, by regime
 */
public record VueDeProvision(
    String id, String nom, String article, String titre, List<RegimeVu> regimes) {

  /**
   * A regime in which the provision exists.
   *
   * @param nom its name
   * @param contenus by date
   */
  public record RegimeVu(String nom, List<ContenuVu> contenus) {}

  /**
   * What the provision holds over some days.
   *
   * @param ancre its name in addresses
   * @param periode its days, in words
   * @param objet what it is about
   * @param etat in force, struck down or repealed, in words
   * @param traitement who deals with it, in words
   * @param motif why, when it is not rules; empty otherwise
   * @param regles the rules that implement it
   * @param textes the versions of the article over these days
   * @param ecartes articles that it sets aside
   * @param cites articles merely cited
   * @param droitCommun needs that common law has covered since
   * @param cooperation needs that a cooperation allows
   * @param renvois provisions that it points to
   * @param nombres its numbers, in words
   * @param remarques what must be known of it
   */
  public record ContenuVu(
      String ancre,
      String periode,
      String objet,
      String etat,
      String traitement,
      String motif,
      List<Lien> regles,
      List<TexteVu> textes,
      List<ArticleVu> ecartes,
      List<ArticleVu> cites,
      List<String> droitCommun,
      List<String> cooperation,
      List<Lien> renvois,
      List<String> nombres,
      List<String> remarques) {}

  /**
   * An article set aside, or cited.
   *
   * @param article its identifier
   * @param code where it is found, in words
   * @param objet what it is about
   * @param besoins what calls for it, in words; empty for an article cited
   * @param preuve how we know it, in words
   */
  public record ArticleVu(
      String article, String code, String objet, List<String> besoins, String preuve) {}
}
