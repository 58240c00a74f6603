package fr.article51;

import fr.article51.explication.Comparaison;
import fr.article51.explication.Contrefactuels;
import fr.article51.explication.Trace;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import fr.article51.verdict.Verdict;

/** What may be asked about a verdict. Thread-safe, without clock and without state. */
public interface Explications {

  /**
   * Tells how a verdict follows from the answers.
   *
   * @param demande the request
   * @param verdict its verdict
   */
  Trace tracer(Demande demande, Verdict verdict);

  /**
   * Draws it.
   *
   * @param verdict the verdict
   * @param trace its trace
   * @return an SVG document
   */
  String dessiner(Verdict verdict, Trace trace);

  /**
   * Tells what would have to change.
   *
   * @param demande the request
   * @param verdict its verdict
   */
  Contrefactuels contrefactuels(Demande demande, Verdict verdict);

  /**
   * Follows a project from one day to another.
   *
   * @param demande a validated request
   */
  Comparaison comparer(DemandeDeComparaison demande);
}
