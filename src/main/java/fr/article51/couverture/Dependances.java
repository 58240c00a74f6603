package fr.article51.couverture;

import java.util.List;

/**
 * What depends on an article.
 *
 * @param provisions its provisions, in the order of the text
 * @param regles identifiers of the rules that apply them or name them
 * @param questions codes of the questions that are about them
 * @param cas cases of these rules, by file
 */
public record Dependances(
    List<String> provisions, List<String> regles, List<String> questions, List<FichierDeCas> cas) {
  /** Copies the lists. */
  public Dependances {
    provisions = List.copyOf(provisions);
    regles = List.copyOf(regles);
    questions = List.copyOf(questions);
    cas = List.copyOf(cas);
  }

  /**
   * Cases of a file.
   *
   * @param fichier relative to {@code src/test/resources/cas/regles/}
   * @param cas how many depend on the article, each with its neighbour
   */
  public record FichierDeCas(String fichier, int cas) {}
}
