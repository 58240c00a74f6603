package fr.article51.api.pages;

import fr.article51.api.pages.VueDesRegles.Chapitre;
import fr.article51.api.pages.VueDesRegles.Ligne;
import fr.article51.api.pages.VueDesRegles.Section;
import fr.article51.api.recit.Intitules;
import fr.article51.api.recit.Recits;
import fr.article51.api.recit.RegleRacontee;
import fr.article51.droit.Alinea;
import fr.article51.droit.Article;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the pages of the rules show. */
@ApplicationScoped
public class RedactionDesRegles {
  private static final String DOCTRINE = "Doctrine du ministère";
  private static final String SYNTHESES = "Synthèses du verdict";

  private final Droit droit;
  private final Libelles libelles;
  private final CatalogueRegles regles;
  private final Catalogue catalogue;

  RedactionDesRegles(Droit droit, Libelles libelles, CatalogueRegles regles, Catalogue catalogue) {
    this.droit = droit;
    this.libelles = libelles;
    this.regles = regles;
    this.catalogue = catalogue;
  }

  /** A rule as a link to its page. */
  static Lien lien(Regle regle) {
    return new Lien(regle.nom(), "/regles/" + regle.id());
  }

  /**
   * Every rule, by article and alinéa.
   *
   * @param jour only those that can speak that day; null for all
   */
  VueDesRegles toutes(@Nullable LocalDate jour) {
    List<Regle> montrees = regles.regles().stream().filter(regle -> parle(regle, jour)).toList();
    List<Chapitre> chapitres = new ArrayList<>();
    for (Regime regime : List.of(Regime.ARTICLE_51, Regime.PILOTES)) {
      for (Article article : droit.articles()) {
        chapitre(article, regime, montrees).ifPresent(chapitres::add);
      }
    }
    chapitres.add(sansArticle("doctrine", DOCTRINE, montrees, true));
    chapitres.add(sansArticle("syntheses", SYNTHESES, montrees, false));
    chapitres.removeIf(chapitre -> chapitre.sections().isEmpty());
    return new VueDesRegles(
        jour == null ? "" : jour.toString(),
        jour == null ? "" : Libelles.date(jour),
        montrees.size(),
        List.copyOf(chapitres));
  }

  private boolean parle(Regle regle, @Nullable LocalDate jour) {
    if (jour == null) {
      return true;
    }
    return Recits.ecriteEnDrl(regle)
        ? catalogue.recits().periodes(regle).stream().anyMatch(p -> p.couvre(jour))
        : droit.au(jour).regime() != null;
  }

  private Optional<Chapitre> chapitre(Article article, Regime regime, List<Regle> montrees) {
    Map<String, List<Regle>> parProvision =
        montrees.stream()
            .filter(regle -> regle.regime() == regime)
            .filter(regle -> Intitules.article(regle.provision()).equals(article.article()))
            .collect(
                Collectors.groupingBy(Regle::provision, LinkedHashMap::new, Collectors.toList()));
    if (parProvision.isEmpty()) {
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>();
    Set<String> ordre = new LinkedHashSet<>();
    ordre.add(article.article());
    article.alineas().stream()
        .filter(alinea -> alinea.regime() == regime) // same names, another order
        .forEach(alinea -> ordre.add(alinea.provision()));
    for (String provision : ordre) {
      if (parProvision.containsKey(provision)) {
        sections.add(section(provision, regime, parProvision.get(provision)));
      }
    }
    boolean pilotes = regime == Regime.PILOTES;
    return Optional.of(
        new Chapitre(
            article.article() + (pilotes ? "-pilotes" : ""),
            "Article " + article.article() + (pilotes ? " — projets pilotes" : ""),
            pilotes ? libelles.regime(regime.name()) : article.titre(),
            sections));
  }

  private Section section(String provision, Regime regime, List<Regle> siennes) {
    String objet = alinea(provision, regime).map(Alinea::objet).orElse("L’article entier");
    boolean page = !droit.alineas(provision).isEmpty();
    return new Section(
        Intitules.provision(provision),
        page ? Intitules.adresse(provision) : "",
        objet,
        siennes.stream().map(this::ligne).toList());
  }

  private Chapitre sansArticle(
      String ancre, String titre, List<Regle> montrees, boolean ecritesEnDrl) {
    List<Ligne> lignes =
        montrees.stream()
            .filter(regle -> regle.provision().isEmpty())
            .filter(regle -> Recits.ecriteEnDrl(regle) == ecritesEnDrl)
            .map(this::ligne)
            .toList();
    return new Chapitre(
        ancre,
        titre,
        ecritesEnDrl
            ? catalogue.mots().mot("explicationsDesRangs", "DOCTRINE")
            : "Ce que le verdict tire des autres motifs.",
        lignes.isEmpty() ? List.of() : List.of(new Section("", "", "", lignes)));
  }

  private Ligne ligne(Regle regle) {
    int sujet = regle.nom().indexOf(" : ");
    return new Ligne(
        sujet < 0 ? regle.nom() : Intitules.titre(regle.nom().substring(sujet + 3)),
        lien(regle).adresse(),
        catalogue.mots().mot("rangs", regle.rang().name()),
        String.join("\u00a0; ", periodes(regle)));
  }

  private List<String> periodes(Regle regle) {
    return catalogue.recits().periodes(regle).stream()
        .map(periode -> Intitules.periode(periode.du(), periode.au()))
        .toList();
  }

  /** One rule. */
  VueDeRegle une(Regle regle) {
    RegleRacontee recit = catalogue.recits().de(regle);
    boolean page = !droit.alineas(regle.provision()).isEmpty();
    String provision = regle.provision();
    return new VueDeRegle(
        regle.id(),
        regle.nom(),
        catalogue.mots().mot("rangs", regle.rang().name()),
        catalogue.mots().mot("explicationsDesRangs", regle.rang().name()),
        libelles.regime(regle.regime().name()),
        page ? new Lien(Intitules.provision(provision), Intitules.adresse(provision)) : null,
        alinea(provision, regle.regime()).map(Alinea::objet).orElse(""),
        periodes(regle),
        textes(regle, recit.periodes()),
        recit.conditions(),
        recit.consequence(),
        recit.motif(),
        catalogue.cas().de(regle),
        Recits.ecriteEnDrl(regle) ? regle.source() : "",
        regle.fichier());
  }

  /** The versions of the article of a rule over the days on which it can speak. */
  private List<TexteVu> textes(Regle regle, List<Periode> periodes) {
    return droit.article(Intitules.article(regle.provision())).stream()
        .flatMap(article -> article.versions().stream())
        .filter(
            version ->
                droit.etats().stream()
                    .map(EtatDuDroit::du)
                    .filter(version::couvre)
                    .anyMatch(debut -> periodes.stream().anyMatch(p -> p.couvre(debut))))
        .map(version -> TexteVu.de(version, catalogue.mots()))
        .toList();
  }

  private Optional<Alinea> alinea(String provision, Regime regime) {
    return droit.alineas(provision).stream().filter(a -> a.regime() == regime).findFirst();
  }
}
