package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A simulation as one page. */
public final class PageDeSimulation {
  private PageDeSimulation() {}

  public record Jours(LocalDate aujourdHui, @Nullable LocalDate au) {}

  public static String ecrire(
      Article51ParRegles base, Candidat candidat, Bilan bilan, Jours jours) {
    return "";
  }
}
