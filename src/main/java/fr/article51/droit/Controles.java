package fr.article51.droit;

import fr.article51.droit.ControleAlinea.Noms;
import fr.article51.droit.Sommaire.RegimeDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refuses legal data that contradict themselves, before anything is computed from them. */
final class Controles {
  private static final Pattern LEGIARTI = Pattern.compile("LEGIARTI\\d{12}");

  private final DonneesDuDroit donnees;
  private final Noms noms;
  private final Map<Regime, RegimeDate> regimes = new EnumMap<>(Regime.class);

  /** Need → provisions that name it at some date. */
  private final Map<String, TreeSet<String>> provisionsParBesoin = new HashMap<>();

  Controles(DonneesDuDroit donnees) {
    this.donnees = donnees;
    this.noms =
        new Noms(
            donnees.articlesVises().stream().map(ArticleVise::id).collect(Collectors.toSet()),
            donnees.questions().stream()
                .filter(Question::estBesoin)
                .map(Question::code)
                .collect(Collectors.toSet()),
            donnees.articles().stream()
                .flatMap(article -> article.alineas().stream())
                .map(Alinea::provision)
                .collect(Collectors.toSet()));
  }

  /**
   * Checks everything.
   *
   * @throws DroitInvalideException at the first contradiction
   */
  void verifier() {
    verifierRegimes();
    verifierUniques(
        donnees.sommaire().articlesVises(),
        donnees.articlesVises().stream().map(ArticleVise::id).toList());
    verifierUniques(
        donnees.sommaire().questions(), donnees.questions().stream().map(Question::code).toList());
    verifierUniques(Sommaire.FICHIER, donnees.articles().stream().map(Article::article).toList());
    verifierVersions();
    verifierAlineas();
    verifierPlans();
    donnees.questions().forEach(this::verifierQuestion);
  }

  private static void verifierUniques(String fichier, List<String> noms) {
    Set<String> vus = new HashSet<>();
    for (String nom : noms) {
      new Exigences(fichier, nom).exiger(vus.add(nom), "en double");
    }
  }

  private void verifierRegimes() {
    List<RegimeDate> dates = donnees.sommaire().regimes();
    new Exigences(Sommaire.FICHIER, "regimes")
        .contigus(dates.stream().map(date -> new Periode(date.du(), date.au())).toList(), null);
    for (RegimeDate date : dates) {
      new Exigences(Sommaire.FICHIER, date.regime().name())
          .exiger(regimes.put(date.regime(), date) == null, "régime en double");
    }
  }

  private void verifierVersions() {
    Set<String> identifiants = new HashSet<>();
    for (int i = 0; i < donnees.articles().size(); i++) {
      Article article = donnees.articles().get(i);
      new Exigences(fichier(i), article.article()).contigus(article.versions(), null);
      for (Version version : article.versions()) {
        Exigences exigences = new Exigences(fichier(i), version.id());
        exigences.exiger(
            LEGIARTI.matcher(version.id()).matches(),
            "identifiant attendu : LEGIARTI et 12 chiffres");
        exigences.exiger(identifiants.add(version.id()), "en double");
      }
    }
  }

  private void verifierAlineas() {
    Set<String> vues = new HashSet<>();
    for (int i = 0; i < donnees.articles().size(); i++) {
      Article article = donnees.articles().get(i);
      for (Alinea alinea : article.alineas()) {
        Exigences exigences = new Exigences(fichier(i), alinea.provision());
        exigences.exiger(
            vues.add(alinea.regime() + " " + alinea.provision()),
            "en double dans le régime " + alinea.regime());
        RegimeDate regime = regimes.get(alinea.regime());
        if (regime == null) {
          throw exigences.erreur("régime absent du sommaire");
        }
        new ControleAlinea(exigences, article, alinea, regime).verifier(noms, provisionsParBesoin);
      }
    }
  }

  private void verifierPlans() {
    for (int i = 0; i < donnees.articles().size(); i++) {
      Article article = donnees.articles().get(i);
      for (Version version : article.versions()) {
        Exigences exigences = new Exigences(fichier(i), version.id());
        for (RegimeDate regime : regimes.values()) {
          if (regime.couvre(version.du())) {
            new ControlePlan(exigences, article, version, regime.regime()).verifier();
          }
        }
      }
    }
  }

  private void verifierQuestion(Question question) {
    Exigences exigences = new Exigences(donnees.sommaire().questions(), question.code());
    exigences.connus("provision", question.provisions(), noms.provisions());
    exigences.exiger(!question.periodes().isEmpty(), "aucune période");
    exigences.disjoints(question.periodes());
    if (question.estBesoin()) {
      Set<String> nommees = provisionsParBesoin.getOrDefault(question.code(), new TreeSet<>());
      exigences.exiger(
          nommees.equals(new TreeSet<>(question.provisions())),
          "provisions " + question.provisions() + ", alors que les articles disent " + nommees);
    }
  }

  private String fichier(int rangDeLArticle) {
    return donnees.sommaire().articles().get(rangDeLArticle);
  }
}
