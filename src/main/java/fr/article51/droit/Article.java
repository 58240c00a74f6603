package fr.article51.droit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article of the scheme with its versions and its alinéas: one file of legal-refs/.
 *
 * @param article identifier, {@code L162-31-1}
 * @param code full name of the code
 * @param titre what it is about, in our own words (French)
 * @param versions by date, without gap nor overlap
 * @param alineas in the order of the text, regime after regime
 */
public record Article(
    String article, String code, String titre, List<Version> versions, List<Alinea> alineas) {
  /** Copies the lists. */
  public Article {
    requireNonNull(article, "article");
    requireNonNull(code, "code");
    requireNonNull(titre, "titre");
    versions = List.copyOf(versions);
    alineas = List.copyOf(alineas);
  }

  /** Version in force on a day. */
  public Optional<Version> au(LocalDate jour) {
    return versions.stream().filter(version -> version.couvre(jour)).findFirst();
  }
}
