package fr.article51.projet;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request for a verdict: a day, a project, answers.
 *
 * @param dateAppreciation the day whose law applies
 * @param projet what is known of the project
 * @param reponses answers by question code; a question left out is unknown
 */
public record Demande(
    @DateAdmise LocalDate dateAppreciation,
    @Valid Projet projet,
    SortedMap<String, Valeur> reponses) {

  public Demande {
    reponses = Collections.unmodifiableSortedMap(new TreeMap<>(reponses));
  }

  /** The same, from any map. */
  public static Demande de(LocalDate date, Projet projet, Map<String, Valeur> reponses) {
    return new Demande(date, projet, new TreeMap<>(reponses));
  }
}
