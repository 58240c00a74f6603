package fr.article51.couverture;

import fr.article51.couverture.Couverture.ArticleCouvert;
import fr.article51.couverture.Couverture.Decompte;
import fr.article51.couverture.Couverture.LigneDeCouverture;
import fr.article51.couverture.Couverture.Totaux;
import fr.article51.droit.Alinea;
import fr.article51.droit.Article;
import fr.article51.droit.Contenu;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatAlinea;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Rattachement;
import fr.article51.droit.Regime;
import fr.article51.droit.Traitement;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws the coverage map from the law, the rules and their cases. */
public final class CarteDuDroit {
  private final Droit droit;
  private final ReglesParAlinea regles;
  private final int cas;

  private CarteDuDroit(Droit droit, CatalogueRegles catalogue, Map<String, Integer> cas) {
    this.droit = droit;
    this.regles = new ReglesParAlinea(catalogue, cas);
    this.cas = cas.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * @param droit the law
   * @param catalogue the rules
   * @param cas name of a rule → number of its cases, see {@link CasDesRegles#lire}
   */
  public static Couverture dessiner(
      Droit droit, CatalogueRegles catalogue, Map<String, Integer> cas) {
    return new CarteDuDroit(droit, catalogue, cas).couverture();
  }

  private Couverture couverture() {
    List<ArticleCouvert> articles = droit.articles().stream().map(this::article).toList();
    return new Couverture(
        new Totaux(
            articles.size(),
            articles.stream().map(ArticleCouvert::alineas).reduce(Decompte.ZERO, Decompte::plus),
            regles.toutes().size(),
            cas),
        articles,
        regles.toutes().stream()
            .filter(regle -> regle.provision().isEmpty())
            .map(Regle::nom)
            .toList());
  }

  /**
   * What the map lacks: provisions left to rules that no rule applies, and rules that apply
   * nothing.
   *
   * @return sentences in French; empty when all is well
   */
  public static List<String> lacunes(Couverture couverture, CatalogueRegles catalogue) {
    List<String> lacunes = new ArrayList<>();
    Set<String> placees = new TreeSet<>(couverture.reglesSansAlinea());
    for (ArticleCouvert article : couverture.articles()) {
      article.regles().forEach(regle -> placees.add(regle.nom()));
      for (LigneDeCouverture ligne : article.lignes()) {
        ligne.regles().forEach(regle -> placees.add(regle.nom()));
        if (ligne.traitement().par() == Traitement.Par.REGLES
            && ligne.etat() == EtatAlinea.EN_VIGUEUR
            && ligne.regles().isEmpty()) {
          lacunes.add(
              "%s (%s), depuis le %s : aucune règle ne l'applique"
                  .formatted(ligne.provision(), ligne.regime(), ligne.du()));
        }
      }
    }
    catalogue.regles().stream()
        .map(Regle::nom)
        .filter(nom -> !placees.contains(nom))
        .forEach(nom -> lacunes.add("règle « " + nom + " » : aucun alinéa ne dit l'être par elle"));
    return lacunes;
  }

  private ArticleCouvert article(Article article) {
    Version lue =
        article.versions().stream()
            .filter(version -> version.verification() == Verification.VERIFIE)
            .reduce((avant, apres) -> apres)
            .orElseThrow();
    boolean entier =
        article.alineas().stream().anyMatch(a -> a.provision().equals(article.article()));
    return new ArticleCouvert(
        article.article(),
        article.titre(),
        lue.id(),
        decompte(article, lue),
        article.alineas().stream().flatMap(alinea -> lignes(article, alinea).stream()).toList(),
        entier ? List.of() : regles.de(article.article(), Regime.ARTICLE_51));
  }

  /** Alinéas of a text by treatment, on its last day known. */
  private Decompte decompte(Article article, Version version) {
    LocalDate fin = version.au();
    LocalDate jour = fin == null ? LocalDate.MAX : fin.minusDays(1);
    Rattachement rattachement = new Rattachement(article, droit.au(jour).regime(), jour);
    Decompte decompte = Decompte.ZERO;
    for (String nom : version.plan()) {
      Alinea alinea = rattachement.de(nom).orElseThrow();
      decompte = decompte.plus(alinea.traitement(alinea.au(jour).orElseThrow()).par());
    }
    return decompte;
  }

  private List<LigneDeCouverture> lignes(Article article, Alinea alinea) {
    List<LigneDeCouverture> lignes = new ArrayList<>();
    List<Contenu> contenus = alinea.versions();
    for (int i = 0; i < contenus.size(); i++) {
      Contenu contenu = contenus.get(i);
      LocalDate fin = contenu.au();
      if (fin == null) {
        fin = i + 1 < contenus.size() ? contenus.get(i + 1).du() : fin(alinea.regime());
      }
      ajouter(lignes, ligne(article, alinea, contenu, fin));
    }
    return lignes;
  }

  /** Contents that differ only by what they aim at are one line. */
  private static void ajouter(List<LigneDeCouverture> lignes, LigneDeCouverture suivante) {
    int rang = lignes.size() - 1;
    LigneDeCouverture avant = rang < 0 ? null : lignes.get(rang);
    if (avant != null
        && avant.sur(suivante.du(), suivante.au(), suivante.alineas()).equals(suivante)) {
      Set<String> alineas = new LinkedHashSet<>(avant.alineas());
      alineas.addAll(suivante.alineas());
      lignes.set(rang, avant.sur(avant.du(), suivante.au(), List.copyOf(alineas)));
    } else {
      lignes.add(suivante);
    }
  }

  private LigneDeCouverture ligne(
      Article article, Alinea alinea, Contenu contenu, @Nullable LocalDate fin) {
    return new LigneDeCouverture(
        alinea.provision(),
        alinea.regime(),
        contenu.du(),
        fin,
        contenu.etat(),
        alinea.objet(contenu),
        alinea.traitement(contenu),
        alineasDuTexte(article, alinea, contenu.du(), fin),
        regles.de(alinea, contenu, fin));
  }

  private static List<String> alineasDuTexte(
      Article article, Alinea alinea, LocalDate du, @Nullable LocalDate au) {
    Set<String> noms = new LinkedHashSet<>();
    for (Version version : article.versions()) {
      LocalDate fin = version.au();
      boolean avant = fin != null && !fin.isAfter(du);
      boolean apres = au != null && !version.du().isBefore(au);
      if (!avant && !apres) {
        LocalDate jour = version.du().isAfter(du) ? version.du() : du;
        Rattachement rattachement = new Rattachement(article, alinea.regime(), jour);
        version.plan().stream()
            .filter(nom -> rattachement.de(nom).filter(alinea::equals).isPresent())
            .forEach(noms::add);
      }
    }
    return List.copyOf(noms);
  }

  /** First day after a regime; null while it lasts. */
  private @Nullable LocalDate fin(Regime regime) {
    return droit.etats().stream()
        .filter(etat -> etat.regime() == regime)
        .reduce((avant, apres) -> apres)
        .map(EtatDuDroit::au)
        .orElse(null);
  }
}
