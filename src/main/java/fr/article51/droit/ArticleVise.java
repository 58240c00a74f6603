package fr.article51.droit;

import static java.util.Objects.requireNonNull;

/**
 * An article, or a range of articles, that a letter of L162-31-1 II sets aside or cites.
 *
 * @param id as the letter names it, without the dot: {@code L162-5}, {@code L162-16 à L162-19}
 * @param code where it is found
 * @param objet what it is about, in our own words (French)
 * @param preuve how we know it
 */
public record ArticleVise(String id, CodeSource code, String objet, Preuve preuve) {
  /** Refuses an incomplete entry. */
  public ArticleVise {
    requireNonNull(id, "id");
    requireNonNull(code, "code");
    requireNonNull(objet, "objet");
    requireNonNull(preuve, "preuve");
  }
}
