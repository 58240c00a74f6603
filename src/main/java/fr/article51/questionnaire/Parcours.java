package fr.article51.questionnaire;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.droit.Theme;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked next, and where a carrier stands: the open questions in the order in which the
 * verdict ranks them, one theme at a time.
 *
 * @param etapes the themes that have something to ask, in questionnaire order; the project first
 * @param suivante the theme that settles most, a condition after the needs it bears on; null when
 *     nothing is left to ask
 * @param ouvertes how many questions are still to be asked
 */
public record Parcours(List<Etape> etapes, @Nullable String suivante, int ouvertes) {
  /** The theme of what is asked of the project itself. */
  public static final String PROJET = "PROJET";

  static final String PERIMETRE = "projet.perimetre";
  static final String DUREE = "projet.dureeMois";
  static final String MEMBRE = "projet.porteur.membreComiteTechnique";

  private static final String BESOINS = "BESOIN_";

  private static final List<String> DU_PROJET = List.of(PERIMETRE, DUREE, MEMBRE);

  /** Copies the list. */
  public Parcours {
    etapes = List.copyOf(etapes);
  }

  /**
   * A theme.
   *
   * @param theme a {@link Theme}, or {@link #PROJET}
   * @param questions codes of what it shows: open ones in the order of the verdict, then those
   *     already asked, in questionnaire order
   * @param ouvertes how many of them are still to be asked
   */
  public record Etape(String theme, List<String> questions, int ouvertes) {
    /** Copies the list. */
    public Etape {
      questions = List.copyOf(questions);
    }
  }

  /**
   * @param brouillon what was said
   * @param verdict the verdict on it
   * @param etat the law of that day
   */
  public static Parcours de(Brouillon brouillon, Verdict verdict, EtatDuDroit etat) {
    List<String> ouvertes = verdict.questions().stream().map(QuestionOuverte::code).toList();
    List<String> restantes =
        ouvertes.stream().filter(code -> !brouillon.sansReponse().contains(code)).toList();
    List<Etape> etapes = new ArrayList<>();
    // Without a regime too: the day is among what it says, and can be put right there.
    etapes.add(new Etape(PROJET, DU_PROJET, nombre(DU_PROJET, restantes)));
    for (Theme theme : Theme.values()) {
      List<String> siennes =
          etat.questions().stream()
              .filter(question -> question.theme() == theme)
              .map(Question::code)
              .toList();
      List<String> montrees =
          Stream.concat(
                  ouvertes.stream().filter(siennes::contains),
                  siennes.stream().filter(code -> dite(brouillon, code)))
              .distinct()
              .toList();
      if (!montrees.isEmpty()) {
        etapes.add(new Etape(theme.name(), montrees, nombre(montrees, restantes)));
      }
    }
    return new Parcours(etapes, suivante(restantes, etat), restantes.size());
  }

  /**
   * The theme of the question ranked first; but a condition is one of some need, and means nothing
   * to who has not been asked what he needs: it waits for the needs.
   */
  private static @Nullable String suivante(List<String> restantes, EtatDuDroit etat) {
    List<String> themes = restantes.stream().map(code -> theme(code, etat)).toList();
    boolean besoins = themes.stream().anyMatch(theme -> theme.startsWith(BESOINS));
    return themes.stream()
        .filter(theme -> !(besoins && theme.equals(Theme.CONDITION.name())))
        .findFirst()
        .orElse(null);
  }

  private static int nombre(List<String> questions, List<String> restantes) {
    return (int) questions.stream().filter(restantes::contains).count();
  }

  private static boolean dite(Brouillon brouillon, String code) {
    return brouillon.reponses().containsKey(code) || brouillon.sansReponse().contains(code);
  }

  private static String theme(String code, EtatDuDroit etat) {
    return etat.question(code).map(question -> question.theme().name()).orElse(PROJET);
  }

  /** A theme by its name, when it has something to show. */
  public Optional<Etape> etape(String theme) {
    return etapes.stream().filter(etape -> etape.theme().equals(theme)).findFirst();
  }
}
