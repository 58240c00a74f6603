package fr.article51.api.pages;

import fr.article51.api.ProvisionEncodee;
import fr.article51.api.ProvisionEncodee.VersionDeProvision;
import fr.article51.api.pages.VueDeProvision.ArticleVu;
import fr.article51.api.pages.VueDeProvision.ContenuVu;
import fr.article51.api.pages.VueDeProvision.RegimeVu;
import fr.article51.api.pages.VueDesProvisions.Ligne;
import fr.article51.api.recit.Intitules;
import fr.article51.droit.Alinea;
import fr.article51.droit.Article;
import fr.article51.droit.CodeSource;
import fr.article51.droit.Contenu;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.Preuve;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement;
import fr.article51.libelles.Libelles;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages of the law show. */
@ApplicationScoped
public class RedactionDesProvisions {
  private final Droit droit;
  private final Libelles libelles;
  private final CatalogueRegles regles;
  private final Catalogue catalogue;

  RedactionDesProvisions(
      Droit droit, Libelles libelles, CatalogueRegles regles, Catalogue catalogue) {
    this.droit = droit;
    this.libelles = libelles;
    this.regles = regles;
    this.catalogue = catalogue;
  }

  /** A provision as a link to its page. */
  static Lien lien(String provision) {
    return new Lien(Intitules.provision(provision), Intitules.adresse(provision));
  }

  /**
   * Every article and alinéa.
   *
   * @param jour only those of that day; null for all
   */
  VueDesProvisions toutes(@Nullable LocalDate jour) {
    Regime regime = jour == null ? null : droit.au(jour).regime();
    return new VueDesProvisions(
        jour == null ? "" : jour.toString(),
        jour == null ? "" : Libelles.date(jour),
        regime == null ? "" : libelles.regime(regime.name()),
        droit.articles().stream()
            .filter(article -> jour == null || article.au(jour).isPresent())
            .map(article -> article(article, jour, regime))
            .toList());
  }

  private VueDesProvisions.ArticleVu article(
      Article article, @Nullable LocalDate jour, @Nullable Regime regime) {
    return new VueDesProvisions.ArticleVu(
        article.article(),
        article.titre(),
        article.code(),
        article.versions().stream()
            .filter(version -> jour == null || version.couvre(jour))
            .map(version -> TexteVu.de(version, catalogue.mots()))
            .toList(),
        article.alineas().stream()
            .filter(alinea -> jour == null || alinea.regime() == regime)
            .flatMap(alinea -> ligne(alinea, jour).stream())
            .toList());
  }

  private Optional<Ligne> ligne(Alinea alinea, @Nullable LocalDate jour) {
    if (jour != null) {
      return alinea.au(jour).map(contenu -> ligne(alinea, contenu));
    }
    Contenu dernier = alinea.versions().get(alinea.versions().size() - 1);
    return Optional.of(
        ligne(
            alinea,
            dernier,
            alinea.objet(),
            traitement(EtatAlinea.EN_VIGUEUR, alinea.traitement())));
  }

  private Ligne ligne(Alinea alinea, Contenu contenu) {
    return ligne(
        alinea,
        contenu,
        alinea.objet(contenu),
        traitement(contenu.etat(), alinea.traitement(contenu)));
  }

  private Ligne ligne(Alinea alinea, Contenu contenu, String objet, String traitement) {
    String pilotes = alinea.regime() == Regime.PILOTES ? " (projets pilotes)" : "";
    return new Ligne(
        Intitules.provision(alinea.provision()) + pilotes,
        Intitules.adresse(alinea.provision()),
        objet,
        Intitules.titre(periode(alinea)),
        catalogue.mots().mot("etats", contenu.etat().name()),
        traitement);
  }

  /** Who deals with it; nobody when it is struck down or repealed, whatever the data say of it. */
  private String traitement(EtatAlinea etat, Traitement traitement) {
    return catalogue
        .mots()
        .mot("traitements", etat == EtatAlinea.EN_VIGUEUR ? traitement.par().name() : "SANS_EFFET");
  }

  /** From its first content to the last one, whatever they hold. */
  private String periode(Alinea alinea) {
    LocalDate debut = alinea.versions().get(0).du();
    LocalDate fin =
        droit.etats().stream()
            .filter(etat -> etat.regime() == alinea.regime())
            .filter(etat -> alinea.au(etat.du()).isPresent())
            .reduce((a, b) -> b)
            .orElseThrow()
            .au();
    return Intitules.periode(debut, fin);
  }

  /** One provision. */
  VueDeProvision une(ProvisionEncodee provision) {
    Map<Regime, List<List<VersionDeProvision>>> parRegime = new LinkedHashMap<>();
    for (VersionDeProvision version : provision.versions()) {
      ajouter(parRegime.computeIfAbsent(version.regime(), r -> new ArrayList<>()), version);
    }
    List<RegimeVu> regimes = new ArrayList<>();
    parRegime.forEach(
        (regime, contenus) ->
            regimes.add(
                new RegimeVu(
                    libelles.regime(regime.name()),
                    contenus.stream().map(this::contenu).toList())));
    return new VueDeProvision(
        provision.provision(),
        Intitules.provision(provision.provision()),
        provision.article(),
        droit.article(provision.article()).orElseThrow().titre(),
        regimes);
  }

  /** A new version of the article that changes nothing here is told with the one before. */
  private static void ajouter(List<List<VersionDeProvision>> contenus, VersionDeProvision version) {
    int dernier = contenus.size() - 1;
    if (dernier >= 0 && memeContenu(contenus.get(dernier).get(0), version)) {
      contenus.get(dernier).add(version);
    } else {
      contenus.add(new ArrayList<>(List.of(version)));
    }
  }

  private static boolean memeContenu(VersionDeProvision a, VersionDeProvision b) {
    return a.etat() == b.etat()
        && a.objet().equals(b.objet())
        && a.traitement().equals(b.traitement())
        && a.articlesEcartes().equals(b.articlesEcartes())
        && a.articlesCites().equals(b.articlesCites())
        && a.droitCommun().equals(b.droitCommun())
        && a.cooperation().equals(b.cooperation())
        && a.renvois().equals(b.renvois())
        && a.parametres().equals(b.parametres())
        && a.remarques().equals(b.remarques());
  }

  private ContenuVu contenu(List<VersionDeProvision> versions) {
    VersionDeProvision premiere = versions.get(0);
    LocalDate fin = versions.get(versions.size() - 1).au();
    return new ContenuVu(
        "du-" + premiere.du(),
        Intitules.titre(Intitules.periode(premiere.du(), fin)),
        premiere.objet(),
        catalogue.mots().mot("etats", premiere.etat().name()),
        traitement(premiere.etat(), premiere.traitement()),
        Objects.requireNonNullElse(premiere.traitement().motif(), ""),
        premiere.regles().stream()
            .map(id -> regles.regle(id).orElseThrow())
            .filter(regle -> parle(regle, premiere.du(), fin))
            .map(RedactionDesRegles::lien)
            .toList(),
        textes(versions),
        premiere.articlesEcartes().stream()
            .map(
                ecarte ->
                    article(
                        ecarte.article(),
                        ecarte.code(),
                        ecarte.objet(),
                        ecarte.besoins(),
                        ecarte.preuve(),
                        ecarte.verifie()))
            .toList(),
        premiere.articlesCites().stream()
            .map(
                cite ->
                    article(
                        cite.article(), cite.code(), cite.objet(), List.of(), cite.preuve(), true))
            .toList(),
        courts(premiere.droitCommun()),
        courts(premiere.cooperation()),
        premiere.renvois().stream().map(RedactionDesProvisions::lien).toList(),
        premiere.parametres().entrySet().stream()
            .map(
                nombre ->
                    Intitules.titre(catalogue.mots().mot("parametres", nombre.getKey()))
                        + "\u00a0: "
                        + nombre.getValue()
                        + "\u00a0mois.")
            .toList(),
        premiere.remarques().stream().map(ProvisionEncodee.Remarque::note).toList());
  }

  /** Whether a rule can speak on some of these days: one alinéa may have had several contents. */
  private boolean parle(Regle regle, LocalDate du, @Nullable LocalDate au) {
    return catalogue.recits().periodes(regle).stream()
        .anyMatch(
            periode ->
                (au == null || periode.du().isBefore(au))
                    && (periode.au() == null || du.isBefore(periode.au())));
  }

  private List<TexteVu> textes(List<VersionDeProvision> versions) {
    Article article = droit.article(versions.get(0).texte().article()).orElseThrow();
    List<String> ids =
        versions.stream().map(version -> version.texte().version()).distinct().toList();
    return article.versions().stream()
        .filter(version -> ids.contains(version.id()))
        .map(version -> TexteVu.de(version, catalogue.mots()))
        .toList();
  }

  private ArticleVu article(
      String id,
      CodeSource code,
      String objet,
      List<String> besoins,
      Preuve preuve,
      boolean verifie) {
    return new ArticleVu(
        id,
        catalogue.mots().mot("codes", code.name()),
        objet,
        courts(besoins),
        catalogue.mots().mot("preuves", preuve.name())
            + (verifie ? "" : "\u00a0; présence déduite, à vérifier"));
  }

  private List<String> courts(List<String> codes) {
    return codes.stream().map(code -> libelles.question(code).court()).toList();
  }
}
