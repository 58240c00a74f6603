package fr.article51.api.pages;

import fr.article51.api.Provisions;
import fr.article51.api.pages.VueDuDroit.ArticleDate;
import fr.article51.api.pages.VueDuDroit.Changement;
import fr.article51.api.pages.VueDuDroit.Deduit;
import fr.article51.api.pages.VueDuDroit.TexteNonLu;
import fr.article51.api.pages.VueDuDroit.VersionDatee;
import fr.article51.couverture.Couverture;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.libelles.Libelles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What the page of the state of the law shows. */
@ApplicationScoped
public class RedactionDuDroit {
  private static final String SANS_VERSION =
      "Aucune version d’article ne commence ce jour-là\u00a0: un nombre, une remarque ou une question change.";

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

  /**
   * The law on a day, and what is known around it.
   *
   * @param choisi whether that day was asked for
   */
  VueDuDroit au(LocalDate jour, boolean choisi) {
    EtatDuDroit etat = droit.au(jour);
    Couverture couverture = provisions.couverture();
    return new VueDuDroit(
        jour.toString(),
        Libelles.date(jour),
        choisi,
        etat.regime() == null ? "" : libelles.regime(etat.regime().name()),
        etat.questions().size(),
        etat.verifie(),
        nonLus(version -> version.couvre(jour)),
        deduits(etat),
        nonLus(version -> !version.couvre(jour)),
        droit.bornes().stream().filter(borne -> borne.isAfter(jour)).map(this::changement).toList(),
        Libelles.date(dernierControle()),
        droit.articles().stream().map(article -> article(article, jour)).toList(),
        couverture.articles(),
        couverture.totaux().alineas());
  }

  private List<TexteNonLu> nonLus(Predicate<Version> lesquelles) {
    return droit.articles().stream()
        .flatMap(
            article ->
                article.versions().stream()
                    .filter(version -> !lu(version))
                    .filter(lesquelles)
                    .map(version -> new TexteNonLu(article.article(), texte(version))))
        .toList();
  }

  private static List<Deduit> deduits(EtatDuDroit etat) {
    return etat.provisions().stream()
        .filter(provision -> !provision.nonVerifies().isEmpty())
        .map(
            provision ->
                new Deduit(
                    RedactionDesProvisions.lien(provision.provision()), provision.nonVerifies()))
        .toList();
  }

  private Changement changement(LocalDate borne) {
    List<String> textes =
        droit.articles().stream()
            .flatMap(
                article ->
                    article.versions().stream()
                        .filter(version -> version.du().equals(borne))
                        .map(version -> article.article() + "\u00a0: " + version.changement()))
            .toList();
    return new Changement(
        Libelles.date(borne),
        "/droit?date=" + borne,
        textes.isEmpty() ? List.of(SANS_VERSION) : textes);
  }

  private LocalDate dernierControle() {
    return droit.articles().stream()
        .flatMap(article -> article.versions().stream())
        .map(Version::verifieLe)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private ArticleDate article(Article article, LocalDate jour) {
    return new ArticleDate(
        article.article(),
        article.titre(),
        article.versions().stream()
            .map(version -> new VersionDatee(texte(version), version.couvre(jour), lu(version)))
            .toList());
  }

  private TexteVu texte(Version version) {
    return TexteVu.de(version, catalogue.mots());
  }

  private static boolean lu(Version version) {
    return version.verification() == Verification.VERIFIE;
  }
}
