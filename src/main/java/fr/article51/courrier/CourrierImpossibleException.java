package fr.article51.courrier;

import fr.article51.verdict.Verdict;
import java.util.stream.Collectors;

/** A letter that makes no sense for a verdict; says which ones do. */
public final class CourrierImpossibleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CourrierImpossibleException(GenreDeCourrier genre, Verdict verdict) {
    super(
        "courrier "
            + genre
            + " impossible pour un verdict "
            + verdict.conclusion()
            + (verdict.questions().isEmpty() ? " sans question ouverte" : "")
            + " ; possibles : "
            + GenreDeCourrier.pour(verdict).stream()
                .map(GenreDeCourrier::name)
                .collect(Collectors.joining(", ")));
  }
}
