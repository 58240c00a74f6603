package fr.article51.droit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Articles that an inferred version may not set aside. */
final class NonVerifies {
  private NonVerifies() {}

  /**
   * Articles of {@code contenu} that the nearest versions held before and after do not both set
   * aside; none when the version of that day is not inferred.
   */
  static List<String> de(Article article, Alinea alinea, Contenu contenu, LocalDate jour) {
    boolean infere =
        article.au(jour).filter(v -> v.verification() == Verification.INFERE).isPresent();
    if (!infere) {
      return List.of();
    }
    Set<String> avant =
        dernierJourTenuAvant(article, jour).map(j -> vises(alinea, j)).orElse(Set.of());
    Set<String> apres =
        premierJourTenuApres(article, jour).map(j -> vises(alinea, j)).orElse(Set.of());
    return contenu.vise().keySet().stream()
        .filter(a -> !avant.contains(a) || !apres.contains(a))
        .toList();
  }

  private static Set<String> vises(Alinea alinea, LocalDate jour) {
    return alinea.au(jour).map(contenu -> contenu.vise().keySet()).orElse(Set.of());
  }

  private static Optional<LocalDate> dernierJourTenuAvant(Article article, LocalDate jour) {
    return article.versions().stream()
        .filter(NonVerifies::tenue)
        .flatMap(version -> Optional.ofNullable(version.au()).stream())
        .filter(fin -> !fin.isAfter(jour))
        .max(LocalDate::compareTo)
        .map(fin -> fin.minusDays(1));
  }

  private static Optional<LocalDate> premierJourTenuApres(Article article, LocalDate jour) {
    return article.versions().stream()
        .filter(NonVerifies::tenue)
        .map(Version::du)
        .filter(du -> du.isAfter(jour))
        .min(LocalDate::compareTo);
  }

  private static boolean tenue(Version version) {
    return version.verification() == Verification.VERIFIE;
  }
}
