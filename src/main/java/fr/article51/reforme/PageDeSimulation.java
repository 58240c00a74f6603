package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulation as one page, which needs nothing beside itself: to read, to print, to send. */
public final class PageDeSimulation {
  private static final String GABARIT = "/reforme/simulation.html";
  private static final String STYLE = "/reforme/simulation.css";
  private static final String HTML = "text/html";

  private PageDeSimulation() {}

  /**
   * The days on which projects were judged.
   *
   * @param aujourdHui day of those that give none
   * @param au day of all; null when they keep theirs
   */
  public record Jours(LocalDate aujourdHui, @Nullable LocalDate au) {}

  /**
   * @param base the service
   * @param candidat the reform
   * @param bilan what the simulation gave
   * @param jours its days
   * @return the page; the same for the same simulation
   */
  public static String ecrire(
      Article51ParRegles base, Candidat candidat, Bilan bilan, Jours jours) {
    Engine moteur =
        Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .build();
    return moteur
        .parse(lire(GABARIT), Variant.forContentType(HTML), GABARIT)
        .data("vue", new RedactionDeSimulation(base, candidat, bilan, jours).vue())
        .data("style", lire(STYLE))
        .render();
  }

  private static String lire(String chemin) {
    try (InputStream flux = PageDeSimulation.class.getResourceAsStream(chemin)) {
      if (flux == null) {
        throw new FileNotFoundException(chemin);
      }
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
