package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.echange.Probleme;
import fr.article51.verdict.Conclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A line of the result: a project whose verdict changes, or a line that was not read. */
public sealed interface LigneDeSimulation {

  /**
   * @return its number in the portfolio, from 1
   */
  long ligne();

  /**
   * A project whose verdict changes.
   *
   * @param etat {@code CHANGE}
   * @param dateAppreciation the day whose law was applied
   * @param conclusion under each base
   * @param change fields that change
   * @param avant each of them under the base; of a list, the entries that the candidate lacks
   * @param apres each of them under the candidate; of a list, the entries that the base lacks
   * @param causes why, by provision
   * @param reponsesIgnorees answers whose question does not exist that day
   */
  record ProjetChange(
      long ligne,
      String etat,
      LocalDate dateAppreciation,
      AvantApres<Conclusion> conclusion,
      List<String> change,
      Map<String, JsonNode> avant,
      Map<String, JsonNode> apres,
      List<Cause> causes,
      AvantApres<List<String>> reponsesIgnorees)
      implements LigneDeSimulation {}

  /**
   * A line that is not a request.
   *
   * @param etat {@code REFUSE}
   * @param probleme why, as the service would answer
   */
  record LigneRefusee(long ligne, String etat, Probleme probleme) implements LigneDeSimulation {}

  /** The same under each base. */
  record AvantApres<T>(T avant, T apres) {}
}
