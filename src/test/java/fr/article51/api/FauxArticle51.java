package fr.article51.api;

import fr.article51.Article51;
import fr.article51.droit.Regime;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** Stands for the rules until they are wired: always the same verdict, at the date asked. */
@ApplicationScoped
class FauxArticle51 {
  @Produces
  @Alternative
  @Priority(1)
  @ApplicationScoped
  Article51 article51() {
    return FauxArticle51::verdict;
  }

  private static Verdict verdict(Demande demande) {
    return new Verdict(
        Conclusion.A_COMPLETER,
        Regime.ARTICLE_51,
        demande.dateAppreciation(),
        true,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Verdict.Versions("essai", "essai", List.of()));
  }
}
