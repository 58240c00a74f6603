package fr.article51.api.pages;

import fr.article51.api.Provisions;
import fr.article51.api.pages.VueDuDroit.ArticleVu;
import fr.article51.api.pages.VueDuDroit.Changement;
import fr.article51.api.pages.VueDuDroit.Couvert;
import fr.article51.api.pages.VueDuDroit.Deduit;
import fr.article51.api.pages.VueDuDroit.NonRelu;
import fr.article51.api.pages.VueDuDroit.VersionVue;
import fr.article51.api.recit.Intitules;
import fr.article51.couverture.Couverture;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Preuve;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.libelles.Libelles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page of the state of the law shows. */
@ApplicationScoped
public class RedactionDuDroit {
  private final Droit droit;
  private final Libelles libelles;
  private final Provisions provisions;
  private final Catalogue catalogue;

  RedactionDuDroit(Droit droit, Libelles libelles, Provisions provisions, Catalogue catalogue) {
    this.droit = droit;
    this.libelles = libelles;
    this.provisions = provisions;
    this.catalogue = catalogue;
  }

  /** The law on a day, and what is known of the other days. */
  VueDuDroit au(LocalDate jour) {
    EtatDuDroit etat = droit.au(jour);
    return new VueDuDroit(
        jour.toString(),
        Libelles.date(jour),
        etat.regime() == null ? "" : libelles.regime(etat.regime().name()),
        etat.regime() == null ? "" : Intitules.periode(etat.du(), etat.au()),
        versions(version -> version.couvre(jour) && !lue(version), jour),
        etat.provisions().stream()
            .filter(provision -> !provision.nonVerifies().isEmpty())
            .map(
                provision ->
                    new Deduit(
                        RedactionDesProvisions.lien(provision.provision()),
                        String.join(", ", provision.nonVerifies())))
            .toList(),
        nonRelus(etat),
        droit.bornes().stream()
            .filter(borne -> borne.isAfter(jour))
            .map(borne -> changement(borne, jour))
            .toList(),
        droit.articles().stream().map(article -> article(article, jour)).toList(),
        provisions.couverture().articles().stream().map(RedactionDuDroit::couvert).toList(),
        provisions.couverture().totaux());
  }

  private static boolean lue(Version version) {
    return version.verification() == Verification.VERIFIE;
  }

  private VersionVue vue(Article article, Version version, LocalDate jour) {
    return new VersionVue(
        article.article(), TexteVu.de(version, catalogue.mots()), version.couvre(jour));
  }

  private ArticleVu article(Article article, LocalDate jour) {
    return new ArticleVu(
        article.article(),
        article.titre(),
        adresse(article.article()),
        article.versions().stream().map(version -> vue(article, version, jour)).toList());
  }

  private List<VersionVue> versions(Predicate<Version> lesquelles, LocalDate jour) {
    return droit.articles().stream()
        .flatMap(
            article ->
                article.versions().stream()
                    .filter(lesquelles)
                    .map(version -> vue(article, version, jour)))
        .toList();
  }

  private List<NonRelu> nonRelus(EtatDuDroit etat) {
    Set<String> nommes =
        etat.provisions().stream()
            .flatMap(
                provision ->
                    Stream.concat(provision.vise().keySet().stream(), provision.cite().stream()))
            .collect(Collectors.toSet());
    return droit.articlesVises().stream()
        .filter(vise -> nommes.contains(vise.id()) && vise.preuve() != Preuve.LU)
        .map(
            vise ->
                new NonRelu(
                    vise.id(),
                    catalogue.mots().mot("codes", vise.code().name()),
                    vise.objet(),
                    catalogue.mots().mot("preuves", vise.preuve().name())))
        .toList();
  }

  private Changement changement(LocalDate borne, LocalDate jour) {
    List<VersionVue> versions = versions(version -> version.du().equals(borne), jour);
    return new Changement(
        Libelles.date(borne),
        "/droit?date=" + borne,
        versions,
        versions.isEmpty() ? changees(borne) : List.of());
  }

  /** What begins or ends a content that day, otherwise than with a version of its article. */
  private List<Lien> changees(LocalDate borne) {
    return provisions.identifiants().stream()
        .filter(
            id ->
                provisions.provision(id).orElseThrow().versions().stream()
                    .anyMatch(version -> version.du().equals(borne) || borne.equals(version.au())))
        .map(RedactionDesProvisions::lien)
        .toList();
  }

  private static Couvert couvert(Couverture.ArticleCouvert article) {
    return new Couvert(
        new Lien(article.article(), adresse(article.article())),
        article.titre(),
        article.alineas());
  }

  private static String adresse(String article) {
    return "/provisions#" + article;
  }
}
