package fr.article51.api;

import fr.article51.Article51;
import fr.article51.droit.Regime;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stands for the rules until they are wired: always the same verdict, at the date asked. */
@Mock
@ApplicationScoped
class FauxArticle51 implements Article51 {
  @Override
  public Verdict evaluer(Demande demande) {
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
