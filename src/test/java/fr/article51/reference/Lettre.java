package fr.article51.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
 * @param besoins every need that calls for it, sorted
 */
record Lettre(
    String provision,
    Map<String, Set<String>> vise,
    List<String> cites,
    List<String> conditions,
    boolean avisHasRequis,
    Set<String> nonVerifies,
    SortedSet<String> besoins) {

  Lettre(
      String provision,
      Map<String, Set<String>> vise,
      List<String> cites,
      List<String> conditions,
      boolean avisHasRequis,
      Set<String> nonVerifies) {
    this(provision, vise, cites, conditions, avisHasRequis, nonVerifies, reunis(vise));
  }

  private static SortedSet<String> reunis(Map<String, Set<String>> vise) {
    SortedSet<String> besoins = new TreeSet<>();
    vise.values().forEach(besoins::addAll);
    return Collections.unmodifiableSortedSet(besoins);
  }

  /** Whether it is a letter of II 2° of article 51 (public health code). */
  boolean santePublique() {
    return provision.startsWith("L162-31-1.II.2.");
  }
}
