package fr.article51.projet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a comparison: a project, between two days.
 *
 * @param du first day
 * @param au last day, not before the first
 * @param projet what is known of the project
 * @param reponses answers by question code; a question left out is unknown
 */
public record DemandeDeComparaison(
    @NotNull(message = "jour absent ; attendu : AAAA-MM-JJ") @DateAdmise @Nullable LocalDate du,
    @NotNull(message = "jour absent ; attendu : AAAA-MM-JJ") @DateAdmise @Nullable LocalDate au,
    @Valid Projet projet,
    SortedMap<String, Valeur> reponses) {

  public DemandeDeComparaison {
    reponses = Collections.unmodifiableSortedMap(new TreeMap<>(reponses));
  }

  /**
   * @param jour a day
   * @param retenues which of the answers mean something that day
   * @return the request for a verdict on that day
   */
  public Demande le(LocalDate jour, Predicate<String> retenues) {
    Map<String, Valeur> duJour = new TreeMap<>(reponses);
    duJour.keySet().removeIf(retenues.negate());
    return Demande.de(jour, projet, duJour);
  }
}
