package fr.article51.droit;

import fr.article51.droit.Sommaire.RegimeDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks one provision: its dates lie in its regime, without gap, and what it names exists. */
final class ControleAlinea {

  /**
   * The names that a provision may use.
   *
   * @param articlesVises articles that can be set aside or cited
   * @param besoins needs
   * @param provisions provisions of every article
   */
  record Noms(Set<String> articlesVises, Set<String> besoins, Set<String> provisions) {}

  private final Exigences exigences;
  private final Article article;
  private final Alinea alinea;
  private final RegimeDate regime;

  ControleAlinea(Exigences exigences, Article article, Alinea alinea, RegimeDate regime) {
    this.exigences = exigences;
    this.article = article;
    this.alinea = alinea;
    this.regime = regime;
  }

  /** Checks it, and notes in {@code provisionsParBesoin} the needs that it names. */
  void verifier(Noms noms, Map<String, TreeSet<String>> provisionsParBesoin) {
    exigences.exiger(alinea.article().equals(article.article()), "provision d'un autre article");
    verifierContenus();
    for (Contenu contenu : alinea.versions()) {
      exigences.connus("article visé", contenu.vise().keySet(), noms.articlesVises());
      exigences.connus("article cité", contenu.cite(), noms.articlesVises());
      exigences.connus("renvoi", contenu.renvois(), noms.provisions());
      for (String besoin : besoins(contenu)) {
        exigences.connus("besoin", List.of(besoin), noms.besoins());
        provisionsParBesoin.computeIfAbsent(besoin, b -> new TreeSet<>()).add(alinea.provision());
      }
    }
    alinea.parametres().stream()
        .collect(Collectors.groupingBy(Parametre::nom))
        .values()
        .forEach(exigences::disjoints);
    alinea.parametres().forEach(this::verifierDansLeRegime);
    for (Remarque remarque : alinea.remarques()) {
      verifierDansLeRegime(remarque);
      String besoin = remarque.besoin();
      if (besoin != null) {
        exigences.connus("besoin", List.of(besoin), noms.besoins());
      }
    }
  }

  private static Set<String> besoins(Contenu contenu) {
    Set<String> besoins = new TreeSet<>();
    contenu.vise().values().forEach(besoins::addAll);
    besoins.addAll(contenu.cooperation());
    besoins.addAll(contenu.droitCommun());
    return besoins;
  }

  private void verifierContenus() {
    List<Contenu> contenus = alinea.versions();
    exigences.exiger(!contenus.isEmpty(), "aucun contenu");
    for (int i = 0; i < contenus.size(); i++) {
      Contenu contenu = contenus.get(i);
      verifierDansLeRegime(contenu);
      exigences.exiger(
          article.au(contenu.du()).isPresent(),
          "contenu du " + contenu.du() + " sans version de l'article");
      exigences.exiger(
          contenu.etat() == EtatAlinea.EN_VIGUEUR || besoins(contenu).isEmpty(),
          "contenu du " + contenu.du() + " inutilisable, mais qui répond à un besoin");
      if (i + 1 < contenus.size()) {
        LocalDate suivant = contenus.get(i + 1).du();
        LocalDate fin = contenu.au();
        exigences.exiger(
            contenu.du().isBefore(suivant) && (fin == null || fin.equals(suivant)),
            "trou ou chevauchement entre " + contenu.du() + " et " + suivant);
      }
    }
  }

  private void verifierDansLeRegime(Intervalle intervalle) {
    LocalDate du = intervalle.du();
    LocalDate fin = intervalle.au();
    LocalDate finRegime = regime.au();
    boolean finDedans =
        fin == null || fin.isAfter(du) && (finRegime == null || !fin.isAfter(finRegime));
    exigences.exiger(
        regime.couvre(du) && finDedans,
        "période du %s au %s hors du régime %s".formatted(du, fin, regime.regime()));
  }
}
