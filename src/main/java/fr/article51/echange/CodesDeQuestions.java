package fr.article51.echange;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonPointer;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import fr.article51.droit.Question;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Question codes of a request against the law: known at all, and existing on that day. */
public class CodesDeQuestions {
  private static final int PROCHES = 3;

  private final Droit droit;
  private final Set<String> tous;

  /** Codes that exist in each state of the law, by its first day. */
  private final Map<LocalDate, Set<String>> parDebut;

  /**
   * @param droit the law
   */
  public CodesDeQuestions(Droit droit) {
    this(droit, List.of());
  }

  /**
   * @param droit the law
   * @param ailleurs questions of another law: their codes are known too, on no day of this one
   */
  public CodesDeQuestions(Droit droit, List<Question> ailleurs) {
    this.droit = droit;
    Set<String> connus = new TreeSet<>(codes(droit.questions()));
    connus.addAll(codes(ailleurs));
    this.tous = Collections.unmodifiableSet(connus);
    this.parDebut =
        droit.etats().stream()
            .collect(
                Collectors.toUnmodifiableMap(EtatDuDroit::du, etat -> codes(etat.questions())));
  }

  private static Set<String> codes(List<Question> questions) {
    return questions.stream().map(Question::code).collect(Collectors.toUnmodifiableSet());
  }

  /** Every code, of any day, sorted. */
  public Set<String> tous() {
    return tous;
  }

  /** Whether a request of that day may carry this code. */
  public boolean admet(String code, LocalDate jour) {
    return admis(jour).contains(code);
  }

  /** Without a regime there is no questionnaire, and nothing to refuse. */
  private Set<String> admis(LocalDate jour) {
    EtatDuDroit etat = droit.au(jour);
    return etat.regime() == null ? tous : requireNonNull(parDebut.get(etat.du()));
  }

  /**
   * Notes the codes that mean nothing.
   *
   * @param jour day of the request; null when it could not be read: then only spelling is checked
   */
  void controler(List<String> codes, @Nullable LocalDate jour, Anomalies anomalies) {
    Set<String> admis = jour == null ? tous : admis(jour);
    for (String code : codes) {
      if (!admis.contains(code)) {
        droit
            .question(code)
            .ifPresentOrElse(
                question -> signalerHorsDate(question, requireNonNull(jour), anomalies),
                () -> signalerInconnu(code, anomalies));
      }
    }
  }

  private void signalerInconnu(String code, Anomalies anomalies) {
    List<String> proches =
        anomalies.pleines() ? List.of() : Distance.plusProches(code, tous, PROCHES);
    anomalies.signaler(
        pointeur(code),
        "code de question inconnu : "
            + Anomalies.citer(code)
            + (proches.isEmpty() ? "" : " ; codes les plus proches : " + String.join(", ", proches))
            + " ; tous les codes d'une date : GET /v1/questions?date=",
        proches);
  }

  private static void signalerHorsDate(Question question, LocalDate jour, Anomalies anomalies) {
    List<String> periodes =
        question.periodes().stream()
            .sorted(Comparator.comparing(Periode::du))
            .map(periode -> Dates.enMots(periode.du(), periode.au()))
            .toList();
    anomalies.signaler(
        pointeur(question.code()),
        "la question "
            + Anomalies.citer(question.code())
            + " n'existe pas au "
            + jour
            + " ; elle existe "
            + String.join(" et ", periodes),
        periodes);
  }

  private static String pointeur(String code) {
    return code.length() > Anomalies.TEXTE_MAXIMUM
        ? "/reponses"
        : Anomalies.lisible(
            JsonPointer.empty().appendProperty("reponses").appendProperty(code).toString());
  }
}
