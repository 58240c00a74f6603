package fr.article51;

import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;

/**
 * The whole service below HTTP: request → facts → findings → verdict. Thread-safe, without clock
 * and without state.
 */
public interface Article51 {

  /**
   * Gives the reasoned verdict on a request.
   *
   * @param demande a validated request; answers to questions that do not exist that day are refused
   *     before
   * @return the verdict; the same request gives an equal one
   */
  Verdict evaluer(Demande demande);
}
