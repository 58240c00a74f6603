package fr.article51.libelles;

import fr.article51.libelles.Fichiers.EntreeMotif;
import fr.article51.libelles.Fichiers.EntreesVerdict;
import java.io.FileNotFoundException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every wording of the service: questions, grounds, redirections, and the other words of a verdict.
 * Read once, as the build wrote {@code libelles/}; immutable, safe to share between threads.
 *
 * <p>Codes are those of the contract. A code without words is a programming error, never a matter
 * of input: every method answers an unknown code by an {@link IllegalArgumentException} that names
 * it.
 */
public final class Libelles {

  /** Parameters that a template may name; documented at the head of {@code motifs.yaml}. */
  static final Set<String> PARAMETRES =
      Set.of(
          "objet",
          "besoin",
          "condition",
          "duree",
          "maximum",
          "depuis",
          "version",
          "alternatives",
          "mois",
          "question",
          "jour",
          "nombre");

  private static final List<String> MOIS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  /** Set apart so that the file is read by the first call, and by it only. */
  private static final class Unique {
    static final Libelles LIBELLES = LibellesCompiles.lire();
  }

  /** A ground, its templates split. */
  private record Motif(
      Gabarit texte,
      Map<String, Gabarit> variantes,
      @Nullable String ailleurs,
      @Nullable String nom) {}

  private final Map<String, LibelleQuestion> questions;
  private final Map<String, Motif> motifs;
  private final Map<String, Gabarit> etapes;
  private final Map<String, Gabarit> corrections;
  private final Map<String, Gabarit> trace;
  private final Map<String, Gabarit> dessin;
  private final EntreesVerdict verdict;
  private final SortedSet<String> codesQuestions;
  private final SortedSet<String> codesMotifs;

  Libelles(
      Map<String, LibelleQuestion> questions,
      Map<String, EntreeMotif> motifs,
      EntreesVerdict verdict) {
    this.questions = Map.copyOf(questions);
    this.codesQuestions = Collections.unmodifiableSortedSet(new TreeSet<>(questions.keySet()));
    this.codesMotifs = Collections.unmodifiableSortedSet(new TreeSet<>(motifs.keySet()));
    this.motifs = new HashMap<>();
    motifs.forEach((code, entree) -> this.motifs.put(code, preparer(code, entree)));
    this.etapes = gabarits(verdict.etapes());
    this.corrections = gabarits(verdict.corrections());
    this.trace = gabarits(verdict.trace());
    this.dessin = gabarits(verdict.dessin());
    this.verdict = verdict;
  }

  /**
   * The wordings of the service. The first call reads the file, the others give the same instance.
   *
   * @throws ExceptionInInitializerError if it is absent, or is not as expected
   */
  public static Libelles charger() {
    return Unique.LIBELLES;
  }

  /**
   * Other wordings than those of the service: those of a reform to be tried.
   *
   * @param fichiers name of a file of {@code libelles/} → its content; see {@link
   *     LibellesCompiles#fichiers}
   * @throws IllegalStateException when one is absent, or is not as expected
   */
  public static Libelles charger(Map<String, byte[]> fichiers) {
    return LibellesCompiles.Entrees.ecrites(
            nom -> {
              byte[] contenu = fichiers.get(nom);
              if (contenu == null) {
                throw new FileNotFoundException(nom);
              }
              return contenu;
            })
        .libelles();
  }

  private static Motif preparer(String code, EntreeMotif entree) {
    Map<String, Gabarit> variantes = new HashMap<>();
    if (entree.variantes() != null) {
      entree.variantes().forEach((cle, texte) -> variantes.put(cle, gabarit(code, texte)));
    }
    return new Motif(gabarit(code, entree.texte()), variantes, entree.ailleurs(), entree.nom());
  }

  private static Map<String, Gabarit> gabarits(Map<String, String> textes) {
    Map<String, Gabarit> gabarits = new HashMap<>();
    textes.forEach((code, texte) -> gabarits.put(code, gabarit(code, texte)));
    return gabarits;
  }

  private static Gabarit gabarit(String code, @Nullable String texte) {
    if (texte == null || texte.isBlank()) {
      throw new IllegalStateException(code + ": no words");
    }
    Gabarit gabarit = Gabarit.de(texte);
    for (String parametre : gabarit.parametres()) {
      if (!PARAMETRES.contains(parametre)) {
        throw new IllegalStateException(code + ": unknown parameter {" + parametre + "}");
      }
    }
    return gabarit;
  }

  /**
   * The words of a question.
   *
   * @param code a question code of the contract, or a project field such as {@code
   *     projet.dureeMois}
   */
  public LibelleQuestion question(String code) {
    return exiger(questions.get(code), "question", code);
  }

  /**
   * The text of a ground.
   *
   * @param code ground code
   * @param variante which text of the ground; null for its default text
   * @param parametres values of the holes of the template, see the head of {@code motifs.yaml};
   *     those that the text does not name are ignored
   * @throws IllegalArgumentException if the code or the variant is unknown, or a parameter missing
   */
  public String motif(String code, @Nullable String variante, Map<String, String> parametres) {
    Gabarit gabarit = gabaritDuMotif(code, variante);
    try {
      return gabarit.rendre(parametres);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("ground " + code + ": " + e.getMessage(), e);
    }
  }

  /**
   * Names of the parameters that the text of a ground needs.
   *
   * @param code ground code
   * @param variante which text of the ground; null for its default text
   */
  public Set<String> parametres(String code, @Nullable String variante) {
    return Collections.unmodifiableSet(gabaritDuMotif(code, variante).parametres());
  }

  private Gabarit gabaritDuMotif(String code, @Nullable String variante) {
    Motif motif = exiger(motifs.get(code), "ground", code);
    return variante == null
        ? motif.texte()
        : exiger(motif.variantes().get(variante), "variant of ground " + code, variante);
  }

  /** Variants of a ground, sorted; empty when it has one text only. */
  public SortedSet<String> variantes(String code) {
    return Collections.unmodifiableSortedSet(
        new TreeSet<>(exiger(motifs.get(code), "ground", code).variantes().keySet()));
  }

  /** Where else a carrier may turn when this ground is given; empty when there is nowhere. */
  public Optional<String> ailleurs(String code) {
    return Optional.ofNullable(exiger(motifs.get(code), "ground", code).ailleurs());
  }

  /**
   * An obstacle as a noun phrase with its article, such as « une condition non remplie ».
   *
   * @param code code of an unfavourable ground
   * @throws IllegalArgumentException if the code is unknown, or is not that of an obstacle
   */
  public String nomObstacle(String code) {
    return exiger(
        exiger(motifs.get(code), "ground", code).nom(), "name of obstacle for ground", code);
  }

  /** Heading of a group of questions, such as {@code FINALITE}. */
  public String theme(String code) {
    return exiger(verdict.themes().get(code), "theme", code);
  }

  /** A conclusion in one sentence. */
  public String conclusion(String code) {
    return exiger(verdict.conclusions().get(code), "conclusion", code);
  }

  /** Name of a regime. */
  public String regime(String code) {
    return exiger(verdict.regimes().get(code), "regime", code);
  }

  /**
   * An item of the draft specifications (cahier des charges).
   *
   * @param provision {@code R162-50-6.1} to {@code R162-50-6.8}
   */
  public String elementCahier(String provision) {
    return exiger(verdict.cahier().get(provision), "item of the specifications", provision);
  }

  /** Something that a human must appreciate, such as {@code FAISABILITE}: a name and a question. */
  public String appreciation(String code) {
    return exiger(verdict.appreciations().get(code), "appreciation", code);
  }

  /**
   * A step of the calendar.
   *
   * @param code {@code RECEPTION}, {@code SAISINE_HAS}, {@code AVIS_HAS} or {@code AVIS_COMITE}
   * @param parametres {@code mois}, in figures; may be empty for {@code RECEPTION}
   * @throws IllegalArgumentException if the code is unknown or the parameter missing
   */
  public String etape(String code, Map<String, String> parametres) {
    return rendre(exiger(etapes.get(code), "step", code), "step " + code, parametres);
  }

  /**
   * A change of answer, as an infinitive.
   *
   * @param code {@code OUI}, {@code NON} or {@code DUREE}
   * @param parametres {@code question} for the first two, {@code mois} for the last
   */
  public String correction(String code, Map<String, String> parametres) {
    return rendre(
        exiger(corrections.get(code), "correction", code), "correction " + code, parametres);
  }

  /**
   * A node of the graph of a verdict that is neither an answer nor a ground.
   *
   * @param code {@code droit}, {@code conclusion}, {@code derogations}, {@code avisHas}, {@code
   *     procedure}, {@code reserves} or {@code manquantes}
   * @param parametres {@code jour} for the first, {@code nombre} for the last
   */
  public String trace(String code, Map<String, String> parametres) {
    return rendre(exiger(trace.get(code), "node of the trace", code), "node " + code, parametres);
  }

  /**
   * A word of the drawing of that graph.
   *
   * @param code {@code titre}, {@code description}, a sense or an answer
   * @param parametres {@code jour} for the first, {@code nombre} for the second
   */
  public String dessin(String code, Map<String, String> parametres) {
    return rendre(exiger(dessin.get(code), "drawing", code), "drawing " + code, parametres);
  }

  private static String rendre(Gabarit gabarit, String quoi, Map<String, String> parametres) {
    try {
      return gabarit.rendre(parametres);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(quoi + ": " + e.getMessage(), e);
    }
  }

  /** Where the project is filed, with its article. */
  public String guichet(String code) {
    return exiger(verdict.guichets().get(code), "desk", code);
  }

  /** Who authorises, with its article. */
  public String autorite(String code) {
    return exiger(verdict.autorites().get(code), "authority", code);
  }

  /** What a nature of the HAS opinion means, in one sentence. */
  public String nature(String code) {
    return exiger(verdict.natures().get(code), "nature of opinion", code);
  }

  /** Whether the HAS opinion is required, in one sentence. */
  public String requis(String code) {
    return exiger(verdict.requis().get(code), "value of requis", code);
  }

  /**
   * What an open question can still change, with its article.
   *
   * @param champ {@code conclusion}, {@code derogations}, {@code avisHas} or {@code procedure}
   */
  public String changement(String champ) {
    return exiger(verdict.changements().get(champ), "field", champ);
  }

  /** Codes of all questions, sorted. */
  public SortedSet<String> codesQuestions() {
    return codesQuestions;
  }

  /** Codes of all grounds, sorted. */
  public SortedSet<String> codesMotifs() {
    return codesMotifs;
  }

  /** A day in French: « 1er janvier 2018 », « 23 décembre 2018 ». */
  public static String date(LocalDate jour) {
    String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
    return quantieme + " " + MOIS.get(jour.getMonthValue() - 1) + " " + jour.getYear();
  }

  /**
   * Alternatives in French: « a », « a ou b », « a, b ou c ».
   *
   * @throws IllegalArgumentException if there is nothing to list
   */
  public static String enumerer(List<String> noms) {
    if (noms.isEmpty()) {
      throw new IllegalArgumentException("nothing to list");
    }
    int dernier = noms.size() - 1;
    return dernier == 0
        ? noms.get(0)
        : String.join(", ", noms.subList(0, dernier)) + " ou " + noms.get(dernier);
  }

  private static <T> T exiger(@Nullable T mots, String quoi, String code) {
    if (mots == null) {
      throw new IllegalArgumentException("no words for " + quoi + " " + code);
    }
    return mots;
  }
}
