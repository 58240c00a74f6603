package fr.article51.droit;

import fr.article51.droit.LecteurYaml.Source;
import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The law as encoded in legal-refs/: loaded once, immutable, safe for concurrent use. Every
 * question about a date is a lookup in intervals computed beforehand.
 */
public final class Droit {
  private final DonneesDuDroit donnees;
  private final List<EtatDuDroit> etats;
  private final LocalDate[] debuts;
  private final Map<String, Article> articles;
  private final Map<String, List<Alinea>> alineas;
  private final Map<String, Question> questions;
  private final Map<String, ArticleVise> articlesVises;

  private Droit(DonneesDuDroit donnees) {
    this.donnees = donnees;
    this.etats = new Chronologie(donnees).etats();
    this.debuts = etats.stream().map(EtatDuDroit::du).toArray(LocalDate[]::new);
    this.articles = parCle(donnees.articles(), Article::article);
    this.questions = parCle(donnees.questions(), Question::code);
    this.articlesVises = parCle(donnees.articlesVises(), ArticleVise::id);
    this.alineas =
        donnees.articles().stream()
            .flatMap(article -> article.alineas().stream())
            .collect(
                Collectors.groupingBy(
                    Alinea::provision,
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
  }

  /**
   * Reads legal-refs/ as the build checked and wrote it.
   *
   * @throws DroitInvalideException when the build has not
   */
  public static Droit charger() {
    return new Droit(DroitCompile.lire());
  }

  /**
   * Reads and checks files as they are written, when they are not those of the build: a reform to
   * be tried.
   *
   * @param fichiers name of a file of legal-refs/ → its content; all of them, see {@link
   *     DroitCompile#fichiers}
   * @throws DroitInvalideException when a file is missing, unreadable or contradicts another
   */
  public static Droit charger(Map<String, byte[]> fichiers) {
    return charger(
        nom -> {
          byte[] contenu = fichiers.get(nom);
          if (contenu == null) {
            throw new FileNotFoundException(nom);
          }
          return contenu;
        });
  }

  /** Reads and checks the files as they are written. */
  static Droit charger(Source source) {
    DonneesDuDroit donnees = new LecteurYaml(source).lire();
    new Controles(donnees).verifier();
    return new Droit(donnees);
  }

  private static <T> Map<String, T> parCle(List<T> valeurs, Function<T, String> cle) {
    return valeurs.stream().collect(Collectors.toUnmodifiableMap(cle, Function.identity()));
  }

  /** The law on a day; before the first regime, a state without regime. */
  public EtatDuDroit au(LocalDate jour) {
    int rang = Arrays.binarySearch(debuts, jour);
    return etats.get(rang >= 0 ? rang : -rang - 2); // the first state begins at LocalDate.MIN
  }

  /** Every state of the law, by date; the first one is the absence of regime. */
  public List<EtatDuDroit> etats() {
    return etats;
  }

  /** Days on which something changes, sorted. */
  public List<LocalDate> bornes() {
    return List.of(debuts).subList(1, debuts.length);
  }

  /** Articles of the scheme, in the order of the code. */
  public List<Article> articles() {
    return donnees.articles();
  }

  /** An article of the scheme. */
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** Every provision, in the order of the code then of the text, regime after regime. */
  public List<Alinea> alineas() {
    return alineas.values().stream().flatMap(List::stream).toList();
  }

  /** A provision in each regime that has it; empty for an unknown identifier. */
  public List<Alinea> alineas(String provision) {
    return alineas.getOrDefault(provision, List.of());
  }

  /** Every question of every date, in questionnaire order. */
  public List<Question> questions() {
    return donnees.questions();
  }

  /** A question, whatever the date. */
  public Optional<Question> question(String code) {
    return Optional.ofNullable(questions.get(code));
  }

  /** An article that can be set aside or is cited. */
  public Optional<ArticleVise> articleVise(String id) {
    return Optional.ofNullable(articlesVises.get(id));
  }

  /** Every article that can be set aside or is cited, in the order of its file. */
  public List<ArticleVise> articlesVises() {
    return donnees.articlesVises();
  }

  /** Files of legal-refs/ that it was read from, in order. */
  public List<String> fichiers() {
    return donnees.sommaire().fichiers();
  }

  /** Fingerprint of the legal data: 12 hexadecimal digits. */
  public String empreinte() {
    return donnees.empreinte();
  }
}
