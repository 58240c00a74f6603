package fr.article51.veille;

import fr.article51.couverture.RechercheDeDependances;
import fr.article51.droit.Article;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.veille.Edition.ArticleEdite;
import fr.article51.veille.Edition.VersionEditee;
import fr.article51.veille.Releve.Changement;
import fr.article51.veille.Releve.Genre;
import fr.article51.veille.Releve.VersionNonLue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the versions of an article in an edition with those of legal-refs/. */
final class ComparaisonDArticle {
  private final Article article;
  private final ArticleEdite edite;
  private final LocalDate date;
  private final RechercheDeDependances dependances;
  private final Map<String, VersionEditee> editees = new LinkedHashMap<>();

  /**
   * @param date day of the edition: it knows nothing of what was decided since
   */
  ComparaisonDArticle(
      Article article, ArticleEdite edite, LocalDate date, RechercheDeDependances dependances) {
    this.article = article;
    this.edite = edite;
    this.date = date;
    this.dependances = dependances;
    edite.versions().forEach(version -> editees.put(version.id(), version));
    editees.put(edite.enCours().id(), edite.enCours());
  }

  List<Changement> changements() {
    List<Changement> changements = new ArrayList<>();
    for (VersionEditee version : editees.values()) {
      if (version.vecue() && depuisLeDispositif(version)) {
        connue(version.id())
            .ifPresentOrElse(
                connue -> comparer(connue, version, changements),
                () -> changements.add(inconnue(version)));
      }
    }
    for (Version version : article.versions()) {
      if (!editees.containsKey(version.id()) && !version.du().isAfter(date)) {
        changements.add(
            changement(
                Genre.VERSION_DISPARUE,
                new VersionEditee(version.id(), version.du(), version.au()),
                "Version de legal-refs/ que l'édition ne connaît pas."));
      }
    }
    return changements;
  }

  /** What the edition knows of a version whose text was not read. */
  VersionNonLue nonLue(Version version) {
    String detail;
    if (edite.enCours().id().equals(version.id())) {
      detail = "L'édition en a le texte.";
    } else if (editees.containsKey(version.id())) {
      detail = "L'édition la connaît, sans son texte.";
    } else if (version.du().isAfter(date)) {
      detail = "L'édition, du " + date + ", ne la connaît pas : elle lui est antérieure.";
    } else {
      detail = "L'édition ne la connaît pas.";
    }
    return new VersionNonLue(
        article.article(), version.id(), version.du(), version.verification(), detail);
  }

  /** The same number named other things before our scheme: legal-refs/ leaves them out. */
  private boolean depuisLeDispositif(VersionEditee version) {
    LocalDate fin = version.au();
    return fin == null || fin.isAfter(article.versions().get(0).du());
  }

  private Optional<Version> connue(String id) {
    return article.versions().stream().filter(version -> version.id().equals(id)).findFirst();
  }

  private Changement inconnue(VersionEditee version) {
    return version.du().isAfter(date)
        ? changement(Genre.VERSION_ANNONCEE, version, "Version annoncée, inconnue de legal-refs/.")
        : changement(Genre.VERSION_INCONNUE, version, "Version inconnue de legal-refs/.");
  }

  private void comparer(Version connue, VersionEditee version, List<Changement> changements) {
    if (!connue.du().equals(version.du()) || !memeFin(connue.au(), version.au())) {
      changements.add(
          changement(
              Genre.DATES,
              version,
              "L'édition la dit en vigueur %s ; legal-refs/, %s."
                  .formatted(
                      periode(version.du(), version.au()), periode(connue.du(), connue.au()))));
    }
    if (!edite.enCours().id().equals(version.id())) {
      return;
    }
    if (connue.verification() != Verification.VERIFIE) {
      changements.add(
          changement(Genre.TEXTE_A_LIRE, version, "L'édition a le texte, qui n'a pas été lu."));
    } else if (!Objects.equals(connue.empreinte(), edite.texte().empreinte())) {
      changements.add(
          changement(
              Genre.TEXTE_DIFFERENT,
              version,
              "Le texte a changé sous le même identifiant : legal-refs/ a l'empreinte "
                  + connue.empreinte()
                  + "."));
    } else if (!connue.plan().equals(edite.texte().plan())) {
      changements.add(
          changement(
              Genre.PLAN_DIFFERENT,
              version,
              "Le texte est celui qui a été lu, mais ses alinéas ne sont pas ceux de son plan."));
    }
  }

  /** An edition does not know an end decided since: legal-refs/ may know more. */
  private boolean memeFin(@Nullable LocalDate connue, @Nullable LocalDate editee) {
    return Objects.equals(connue, editee)
        || editee == null && connue != null && connue.isAfter(date);
  }

  private static String periode(LocalDate du, @Nullable LocalDate au) {
    return au == null ? "depuis le " + du : "du " + du + " au " + au.minusDays(1);
  }

  private Changement changement(Genre genre, VersionEditee version, String detail) {
    boolean texte = edite.enCours().id().equals(version.id());
    List<String> plan = texte ? edite.texte().plan() : List.of();
    List<String> lu = plan.isEmpty() ? List.of() : dernierPlanLu(version);
    return new Changement(
        genre,
        article.article(),
        version.id(),
        version.du(),
        version.au(),
        texte ? edite.texte().empreinte() : null,
        plan,
        plan.stream().filter(alinea -> !lu.contains(alinea)).toList(),
        lu.stream().filter(alinea -> !plan.contains(alinea)).toList(),
        detail,
        dependances.de(article.article(), jour(version)));
  }

  /** Plan of the same version, or of the last one read before it. */
  private List<String> dernierPlanLu(VersionEditee version) {
    return article.versions().stream()
        .filter(lue -> !lue.plan().isEmpty())
        .filter(lue -> lue.id().equals(version.id()) || lue.du().isBefore(version.du()))
        .reduce((avant, apres) -> apres)
        .map(Version::plan)
        .orElse(List.of());
  }

  /** A day of the version on which legal-refs/ has the article. */
  private LocalDate jour(VersionEditee version) {
    LocalDate premier = article.versions().get(0).du();
    return version.du().isBefore(premier) ? premier : version.du();
  }
}
