package fr.article51.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A letter of II (or its paragraph, for the pilots) as it stands on a day.
 *
 * @param provision its identifier
 * @param vise article set aside, as named in the text → the needs that call for it
 * @param cites articles merely cited, sorted
 * @param conditions question codes of the conditions that the letter writes
 * @param avisHasRequis whether R162-50-8 names it that day
 * @param nonVerifies articles of an inferred version that the versions held before and after do not
 *     both have
 */
record Lettre(
    String provision,
    Map<String, Set<String>> vise,
    List<String> cites,
    List<String> conditions,
    boolean avisHasRequis,
    Set<String> nonVerifies) {

  /** Every need that calls for the letter, sorted. */
  Set<String> besoins() {
    Set<String> besoins = new TreeSet<>();
    vise.values().forEach(besoins::addAll);
    return besoins;
  }

  /** Whether it is a letter of II 2° of article 51 (public health code). */
  boolean santePublique() {
    return provision.startsWith("L162-31-1.II.2.");
  }
}
