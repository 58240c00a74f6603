package fr.article51.api;

import com.fasterxml.jackson.core.JsonPointer;
import fr.article51.droit.Droit;
import fr.article51.droit.Periode;
import fr.article51.droit.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Question codes of a request against the law: known at all, and existing on that day. */
@ApplicationScoped
public class CodesDeQuestions {
  private static final int PROCHES = 3;

  private final Droit droit;
  private final List<String> connus;

  CodesDeQuestions(Droit droit) {
    this.droit = droit;
    this.connus = droit.questions().stream().map(Question::code).toList();
  }

  /**
   * Notes the codes that mean nothing.
   *
   * @param jour day of the request; null when it could not be read: then only spelling is checked
   */
  void controler(List<String> codes, @Nullable LocalDate jour, Anomalies anomalies) {
    boolean sansRegime = jour == null || droit.au(jour).regime() == null;
    for (String code : codes) {
      Optional<Question> question = droit.question(code);
      if (question.isEmpty()) {
        signalerInconnu(code, anomalies);
      } else if (!sansRegime && !question.get().existe(jour)) {
        signalerHorsDate(question.get(), jour, anomalies);
      }
    }
  }

  private void signalerInconnu(String code, Anomalies anomalies) {
    List<String> proches =
        anomalies.pleines() ? List.of() : Distance.plusProches(code, connus, PROCHES);
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
