package fr.article51.api;

import fr.article51.droit.Regime;
import fr.article51.droit.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that exist on a day, in order.
 *
 * @param date the day
 * @param regime null when there is none; then there is no question
 * @param questions in questionnaire order
 */
public record Questionnaire(
    LocalDate date, @Nullable Regime regime, List<QuestionPosee> questions) {

  /**
   * A question with its words.
   *
   * @param code its name in an evaluation request
   * @param theme where it is asked
   * @param libelle the question
   * @param aide what to look at to answer it
   * @param exemple one short example
   * @param provisions provisions in force that it is about
   */
  public record QuestionPosee(
      String code,
      Theme theme,
      String libelle,
      String aide,
      String exemple,
      List<String> provisions) {}
}
