package fr.article51.veille;

import fr.article51.couverture.RechercheDeDependances;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.Verification;
import fr.article51.veille.Edition.ArticleEdite;
import fr.article51.veille.Releve.Changement;
import fr.article51.veille.Releve.VersionNonLue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares an edition of the code with legal-refs/. */
public final class Veille {
  private final Droit droit;
  private final RechercheDeDependances dependances;

  /** Beginnings shared by several of our articles: R162-50, where an R162-50-15 may come. */
  private final Set<String> series;

  /**
   * @param droit the law as encoded
   * @param dependances what depends on it
   */
  public Veille(Droit droit, RechercheDeDependances dependances) {
    this.droit = droit;
    this.dependances = dependances;
    Set<String> vues = new TreeSet<>();
    this.series =
        droit.articles().stream()
            .map(article -> serie(article.article()))
            .filter(serie -> !vues.add(serie))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads an edition and compares it.
   *
   * @param edition the file of the code, the folder of the package or its archive
   * @throws EditionIllisibleException when it cannot be read, or lacks one of our articles
   */
  public Releve relever(Path edition) throws EditionIllisibleException {
    return comparer(LecteurDEdition.lire(edition, this::voulu));
  }

  private Releve comparer(Edition edition) throws EditionIllisibleException {
    exigerTousLesArticles(edition);
    List<Changement> changements = new ArrayList<>();
    List<VersionNonLue> nonLues = new ArrayList<>();
    for (Article article : droit.articles()) {
      ArticleEdite edite = edition.article(article.article()).orElseThrow();
      ComparaisonDArticle comparaison =
          new ComparaisonDArticle(article, edite, edition.date(), dependances);
      changements.addAll(comparaison.changements());
      article.versions().stream()
          .filter(version -> version.verification() != Verification.VERIFIE)
          .map(comparaison::nonLue)
          .forEach(nonLues::add);
    }
    edition.articles().stream()
        .filter(edite -> droit.article(edite.num()).isEmpty())
        .map(this::inconnu)
        .forEach(changements::add);
    return new Releve(
        edition.version(), edition.date(), droit.articles().size(), changements, nonLues);
  }

  private void exigerTousLesArticles(Edition edition) throws EditionIllisibleException {
    List<String> absents =
        droit.articles().stream()
            .map(Article::article)
            .filter(num -> edition.article(num).isEmpty())
            .toList();
    if (!absents.isEmpty()) {
      throw new EditionIllisibleException(
          "L'édition du %s n'a pas : %s. Édition incomplète, ou abrogation : rien n'est comparé."
              .formatted(edition.date(), String.join(", ", absents)));
    }
  }

  /** Ours, and those that may come after them in the same series. */
  private boolean voulu(String num) {
    return droit.article(num).isPresent() || series.contains(serie(num));
  }

  private static String serie(String num) {
    int tiret = num.lastIndexOf('-');
    return tiret < 0 ? num : num.substring(0, tiret);
  }

  private Changement inconnu(ArticleEdite edite) {
    String precedent =
        droit.articles().stream()
            .map(Article::article)
            .filter(num -> serie(num).equals(serie(edite.num())))
            .findFirst()
            .orElseThrow();
    return new Changement(
        Releve.Genre.ARTICLE_INCONNU,
        edite.num(),
        edite.enCours().id(),
        edite.enCours().du(),
        edite.enCours().au(),
        edite.texte().empreinte(),
        edite.texte().plan(),
        edite.texte().plan(),
        List.of(),
        "Article inconnu de legal-refs/, de la même série que " + precedent + ".",
        RechercheDeDependances.AUCUNE);
  }
}
