package fr.article51.droit;

import fr.article51.droit.Sommaire.RegimeDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses legal data that contradict themselves, before anything is computed from them. */
final class Controles {
  private static final Pattern LEGIARTI = Pattern.compile("LEGIARTI\\d{12}");

  private final DonneesDuDroit donnees;
  private final Map<Regime, RegimeDate> regimes = new HashMap<>();
  private final Set<String> articlesVises = new HashSet<>();
  private final Set<String> besoins = new HashSet<>();
  private final Set<String> provisions = new HashSet<>();

  /** Need → provisions that name it at some date. */
  private final Map<String, TreeSet<String>> provisionsParBesoin = new HashMap<>();

  Controles(DonneesDuDroit donnees) {
    this.donnees = donnees;
  }

  /**
   * Checks everything.
   *
   * @throws DroitInvalideException at the first contradiction
   */
  void verifier() {
    verifierRegimes();
    for (ArticleVise vise : donnees.articlesVises()) {
      exiger(articlesVises.add(vise.id()), fichierVises(), vise.id(), "article en double");
    }
    donnees.questions().stream()
        .filter(Question::estBesoin)
        .forEach(question -> besoins.add(question.code()));
    donnees.articles().stream()
        .flatMap(article -> article.alineas().stream())
        .forEach(alinea -> provisions.add(alinea.provision()));
    verifierArticles();
    verifierQuestions();
  }

  private void verifierRegimes() {
    List<RegimeDate> dates = donnees.sommaire().regimes();
    exiger(!dates.isEmpty(), "sommaire.yaml", "regimes", "aucun régime");
    verifierContigues(
        "sommaire.yaml",
        "regimes",
        dates.stream().map(r -> new Periode(r.du(), r.au())).toList(),
        dates.get(dates.size() - 1).au());
    for (RegimeDate date : dates) {
      exiger(
          regimes.put(date.regime(), date) == null,
          "sommaire.yaml",
          date.regime().name(),
          "régime en double");
    }
  }

  private void verifierArticles() {
    Set<String> identifiants = new HashSet<>();
    Set<String> articles = new HashSet<>();
    for (int i = 0; i < donnees.articles().size(); i++) {
      Article article = donnees.articles().get(i);
      String fichier = donnees.sommaire().articles().get(i);
      exiger(articles.add(article.article()), fichier, article.article(), "article en double");
      verifierVersions(fichier, article, identifiants);
      Set<String> vues = new HashSet<>();
      for (Alinea alinea : article.alineas()) {
        exiger(
            vues.add(alinea.regime() + " " + alinea.provision()),
            fichier,
            alinea.provision(),
            "provision en double dans le régime " + alinea.regime());
        new ControleAlinea(fichier, article, alinea).verifier();
      }
    }
  }

  private static void verifierVersions(String fichier, Article article, Set<String> identifiants) {
    verifierContigues(fichier, article.article(), article.versions(), null);
    for (Version version : article.versions()) {
      exiger(
          LEGIARTI.matcher(version.id()).matches(),
          fichier,
          version.id(),
          "identifiant attendu : LEGIARTI et 12 chiffres");
      exiger(identifiants.add(version.id()), fichier, version.id(), "version en double");
    }
  }

  private void verifierQuestions() {
    Set<String> codes = new HashSet<>();
    for (Question question : donnees.questions()) {
      String fichier = donnees.sommaire().questions();
      exiger(codes.add(question.code()), fichier, question.code(), "question en double");
      resoudre(fichier, question.code(), "provision", question.provisions(), provisions);
      verifierDisjointes(fichier, question.code(), question.periodes());
      exiger(!question.periodes().isEmpty(), fichier, question.code(), "aucune période");
      if (question.estBesoin()) {
        TreeSet<String> nommees =
            provisionsParBesoin.getOrDefault(question.code(), new TreeSet<>());
        exiger(
            nommees.equals(new TreeSet<>(question.provisions())),
            fichier,
            question.code(),
            "provisions " + question.provisions() + ", alors que les articles disent " + nommees);
      }
    }
  }

  private String fichierVises() {
    return donnees.sommaire().articlesVises();
  }

  /** Checks one provision. */
  private final class ControleAlinea {
    private final String fichier;
    private final Article article;
    private final Alinea alinea;
    private final RegimeDate regime;

    ControleAlinea(String fichier, Article article, Alinea alinea) {
      this.fichier = fichier;
      this.article = article;
      this.alinea = alinea;
      RegimeDate trouve = regimes.get(alinea.regime());
      if (trouve == null) {
        throw erreur(fichier, alinea.provision(), "régime absent du sommaire");
      }
      this.regime = trouve;
    }

    void verifier() {
      exiger(
          alinea.article().equals(article.article()),
          fichier,
          alinea.provision(),
          "provision d'un autre article");
      verifierContenus();
      alinea.versions().forEach(this::verifierReferences);
      alinea.parametres().stream()
          .collect(Collectors.groupingBy(Parametre::nom))
          .values()
          .forEach(valeurs -> verifierDisjointes(fichier, alinea.provision(), valeurs));
      alinea.parametres().forEach(this::verifierDansLeRegime);
      for (Remarque remarque : alinea.remarques()) {
        verifierDansLeRegime(remarque);
        String besoin = remarque.besoin();
        if (besoin != null) {
          resoudre(fichier, alinea.provision(), "besoin", List.of(besoin), besoins);
        }
      }
    }

    private void verifierContenus() {
      List<Contenu> contenus = alinea.versions();
      exiger(!contenus.isEmpty(), fichier, alinea.provision(), "aucun contenu");
      for (int i = 0; i < contenus.size(); i++) {
        Contenu contenu = contenus.get(i);
        verifierDansLeRegime(contenu);
        exiger(
            article.au(contenu.du()).isPresent(),
            fichier,
            alinea.provision(),
            "contenu du " + contenu.du() + " sans version de l'article");
        if (i + 1 < contenus.size()) {
          LocalDate suivant = contenus.get(i + 1).du();
          LocalDate fin = contenu.au();
          exiger(
              contenu.du().isBefore(suivant) && (fin == null || fin.equals(suivant)),
              fichier,
              alinea.provision(),
              "trou ou chevauchement entre " + contenu.du() + " et " + suivant);
        }
      }
    }

    private void verifierReferences(Contenu contenu) {
      String provision = alinea.provision();
      resoudre(fichier, provision, "article visé", contenu.vise().keySet(), articlesVises);
      resoudre(fichier, provision, "article cité", contenu.cite(), articlesVises);
      contenu.vise().values().forEach(this::verifierBesoins);
      verifierBesoins(contenu.cooperation());
      verifierBesoins(contenu.droitCommun());
      resoudre(fichier, provision, "renvoi", contenu.renvois(), provisions);
    }

    private void verifierBesoins(List<String> codes) {
      resoudre(fichier, alinea.provision(), "besoin", codes, besoins);
      for (String code : codes) {
        provisionsParBesoin.computeIfAbsent(code, c -> new TreeSet<>()).add(alinea.provision());
      }
    }

    private void verifierDansLeRegime(Intervalle intervalle) {
      LocalDate finRegime = regime.au();
      LocalDate fin = intervalle.au();
      boolean dedans =
          regime.couvre(intervalle.du())
              && (fin == null
                  || fin.isAfter(intervalle.du())
                      && (finRegime == null || !fin.isAfter(finRegime)));
      exiger(
          dedans,
          fichier,
          alinea.provision(),
          "période du " + intervalle.du() + " au " + fin + " hors du régime " + alinea.regime());
    }
  }

  /** Each interval ends where the next begins; the last ends at {@code fin}. */
  private static void verifierContigues(
      String fichier, String ou, List<? extends Intervalle> intervalles, @Nullable LocalDate fin) {
    exiger(!intervalles.isEmpty(), fichier, ou, "aucune version");
    for (int i = 0; i < intervalles.size(); i++) {
      Intervalle intervalle = intervalles.get(i);
      boolean derniere = i + 1 == intervalles.size();
      LocalDate attendue = derniere ? fin : intervalles.get(i + 1).du();
      LocalDate au = intervalle.au();
      boolean contigue =
          attendue == null ? au == null : attendue.equals(au) && intervalle.du().isBefore(attendue);
      exiger(
          contigue,
          fichier,
          ou,
          "trou ou chevauchement : la version du "
              + intervalle.du()
              + " finit le "
              + au
              + " au lieu du "
              + attendue);
    }
  }

  /** Intervals in order, without overlap; gaps are allowed. */
  private static void verifierDisjointes(
      String fichier, String ou, List<? extends Intervalle> intervalles) {
    for (int i = 0; i < intervalles.size(); i++) {
      LocalDate fin = intervalles.get(i).au();
      boolean derniere = i + 1 == intervalles.size();
      boolean ordre = fin == null ? derniere : intervalles.get(i).du().isBefore(fin);
      boolean disjointe = derniere || fin != null && !fin.isAfter(intervalles.get(i + 1).du());
      exiger(ordre && disjointe, fichier, ou, "périodes qui se chevauchent");
    }
  }

  private static void resoudre(
      String fichier, String ou, String quoi, Collection<String> noms, Set<String> connus) {
    for (String nom : noms) {
      exiger(connus.contains(nom), fichier, ou, quoi + " inconnu : " + nom);
    }
  }

  private static void exiger(boolean condition, String fichier, String ou, String reproche) {
    if (!condition) {
      throw erreur(fichier, ou, reproche);
    }
  }

  private static DroitInvalideException erreur(String fichier, String ou, String reproche) {
    return new DroitInvalideException("legal-refs/" + fichier + ", " + ou + " : " + reproche);
  }
}
