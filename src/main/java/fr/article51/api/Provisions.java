package fr.article51.api;

import fr.article51.api.ProvisionEncodee.ArticleCite;
import fr.article51.api.ProvisionEncodee.ArticleEcarte;
import fr.article51.api.ProvisionEncodee.ProvisionsAuJour;
import fr.article51.api.ProvisionEncodee.Remarque;
import fr.article51.api.ProvisionEncodee.VersionDeProvision;
import fr.article51.api.ProvisionEncodee.VersionDeTexte;
import fr.article51.couverture.CarteDuDroit;
import fr.article51.couverture.CasDesRegles;
import fr.article51.couverture.Couverture;
import fr.article51.droit.Alinea;
import fr.article51.droit.Article;
import fr.article51.droit.ArticleVise;
import fr.article51.droit.Contenu;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Parametre;
import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.droit.Regime;
import fr.article51.droit.Version;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law as encoded, shown provision by provision: the dated states of {@link Droit}, with the
 * rules and the subjects of the articles joined. Computed once: nothing in it depends on a request.
 */
@ApplicationScoped
public class Provisions {
  private final Droit droit;
  private final CatalogueRegles catalogue;

  /** In the order of the code. */
  private final Map<String, ProvisionEncodee> provisions = new LinkedHashMap<>();

  private final Couverture couverture;

  Provisions(Droit droit, CatalogueRegles catalogue) {
    this.droit = droit;
    this.catalogue = catalogue;
    for (Alinea alinea : droit.alineas()) {
      provisions.computeIfAbsent(
          alinea.provision(),
          id -> new ProvisionEncodee(id, alinea.article(), versions(droit.alineas(id))));
    }
    this.couverture = CarteDuDroit.dessiner(droit, catalogue, CasDesRegles.lire());
  }

  /** The law on a day. */
  ProvisionsAuJour au(LocalDate jour) {
    EtatDuDroit etat = droit.au(jour);
    return new ProvisionsAuJour(
        jour,
        etat.regime(),
        etat.verifie(),
        etat.textes().stream()
            .map(texte -> droit.article(texte.article()).orElseThrow())
            .map(article -> texte(article, article.au(jour).orElseThrow()))
            .toList(),
        provisions.values().stream()
            .flatMap(provision -> provision.versions().stream())
            .filter(version -> version.couvre(jour))
            .toList());
  }

  /** A provision in all its versions. */
  public Optional<ProvisionEncodee> provision(String id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /** Who deals with each alinéa, at every date. */
  public Couverture couverture() {
    return couverture;
  }

  /** Every identifier, in the order of the code. */
  public Set<String> identifiants() {
    return provisions.keySet();
  }

  private List<VersionDeProvision> versions(List<Alinea> parRegime) {
    List<VersionDeProvision> versions = new ArrayList<>();
    for (EtatDuDroit etat : droit.etats()) {
      for (Alinea alinea : parRegime) {
        if (alinea.regime() == etat.regime()) {
          alinea
              .au(etat.du())
              .ifPresent(contenu -> prolongerOuAjouter(versions, vue(etat, alinea, contenu)));
        }
      }
    }
    return List.copyOf(versions);
  }

  /** States of the law change for any provision: those that change nothing here are one. */
  private static void prolongerOuAjouter(
      List<VersionDeProvision> versions, VersionDeProvision suivante) {
    int rang = versions.size() - 1;
    VersionDeProvision derniere = rang < 0 ? null : versions.get(rang);
    if (derniere != null
        && suivante.du().equals(derniere.au())
        && suivante.equals(derniere.sur(suivante.du(), suivante.au()))) {
      versions.set(rang, derniere.sur(derniere.du(), suivante.au()));
    } else {
      versions.add(suivante);
    }
  }

  private VersionDeProvision vue(EtatDuDroit etat, Alinea alinea, Contenu contenu) {
    LocalDate jour = etat.du();
    Article article = droit.article(alinea.article()).orElseThrow();
    Set<String> nonVerifies =
        etat.provision(alinea.provision())
            .map(ProvisionEnVigueur::nonVerifies)
            .map(Set::copyOf)
            .orElse(Set.of());
    return new VersionDeProvision(
        alinea.provision(),
        alinea.regime(),
        jour,
        etat.au(),
        contenu.etat(),
        alinea.objet(contenu),
        texte(article, article.au(jour).orElseThrow()),
        alinea.traitement(contenu),
        regles(alinea.provision(), alinea.regime()),
        contenu.vise().entrySet().stream()
            .map(vise -> ecarte(vise.getKey(), vise.getValue(), nonVerifies))
            .toList(),
        contenu.cite().stream().map(this::cite).toList(),
        contenu.droitCommun(),
        contenu.cooperation(),
        contenu.renvois(),
        alinea.parametres().stream()
            .filter(parametre -> parametre.couvre(jour))
            .collect(
                Collectors.toMap(Parametre::nom, Parametre::valeur, (a, b) -> b, TreeMap::new)),
        alinea.remarques().stream()
            .filter(remarque -> remarque.couvre(jour))
            .map(remarque -> new Remarque(remarque.code(), remarque.besoin(), remarque.note()))
            .toList());
  }

  private List<String> regles(String provision, @Nullable Regime regime) {
    return catalogue.regles().stream()
        .filter(regle -> regle.provision().equals(provision))
        .filter(regle -> Objects.equals(regle.regime(), regime))
        .map(Regle::id)
        .sorted()
        .toList();
  }

  private ArticleEcarte ecarte(String id, List<String> besoins, Set<String> nonVerifies) {
    ArticleVise vise = droit.articleVise(id).orElseThrow();
    return new ArticleEcarte(
        id, vise.code(), vise.objet(), vise.preuve(), besoins, !nonVerifies.contains(id));
  }

  private ArticleCite cite(String id) {
    ArticleVise vise = droit.articleVise(id).orElseThrow();
    return new ArticleCite(id, vise.code(), vise.objet(), vise.preuve());
  }

  private static VersionDeTexte texte(Article article, Version version) {
    return new VersionDeTexte(
        article.article(),
        article.titre(),
        version.id(),
        version.du(),
        version.au(),
        version.verification(),
        version.verifieLe(),
        version.empreinte(),
        version.changement(),
        version.url());
  }
}
