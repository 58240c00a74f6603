package fr.article51.explication;

import fr.article51.droit.Verification;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Requis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project under the law of each day between two: where its verdict changes, and which version
 * did it.
 *
 * @param du first day
 * @param au last day
 * @param depart the verdict on the first day, in short
 * @param bascules the days on which it changes, in order
 * @param reponsesIgnorees answers whose question does not exist on every day
 */
public record Comparaison(
    LocalDate du,
    LocalDate au,
    Resume depart,
    List<Bascule> bascules,
    List<ReponseIgnoree> reponsesIgnorees) {

  /**
   * What is compared of a verdict.
   *
   * @param conclusion the conclusion
   * @param derogations derogations established, with the articles that they set aside
   * @param avisHas whether the opinion of the HAS is required; null without regime
   * @param delaiHasMois its delay, as in the verdict
   * @param delaiComiteMois that of the committee, as in the verdict
   */
  public record Resume(
      Conclusion conclusion,
      List<DerogationEtablie> derogations,
      @Nullable Requis avisHas,
      @Nullable Integer delaiHasMois,
      @Nullable Integer delaiComiteMois) {}

  /**
   * A derogation.
   *
   * @param provision its letter
   * @param articles articles set aside
   */
  public record DerogationEtablie(String provision, List<String> articles) {}

  /**
   * A day on which the verdict changes.
   *
   * @param jour the day
   * @param change which of conclusion, derogations, avisHas, delais
   * @param avant the day before
   * @param apres that day
   * @param textes versions that begin or end that day; empty when the change is in what surrounds
   *     these articles (common law, a dead reference)
   */
  public record Bascule(
      LocalDate jour, List<String> change, Resume avant, Resume apres, List<TexteChange> textes) {}

  /**
   * An article whose version changes.
   *
   * @param article the article
   * @param avant version until then, or null
   * @param apres version from that day, or null
   * @param verification whether the new one was read; null when there is none
   * @param url official page of the new one, or of the one that ends
   */
  public record TexteChange(
      String article,
      @Nullable String avant,
      @Nullable String apres,
      @Nullable Verification verification,
      String url) {}

  /**
   * An answer that counts on some of the days only.
   *
   * @param code question code
   * @param periodes when the question exists
   */
  public record ReponseIgnoree(String code, List<PeriodeDeQuestion> periodes) {}

  /**
   * When a question exists.
   *
   * @param du first day
   * @param au first day after; null while no end is known
   */
  public record PeriodeDeQuestion(LocalDate du, @Nullable LocalDate au) {}
}
