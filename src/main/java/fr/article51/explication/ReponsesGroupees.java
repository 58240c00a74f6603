package fr.article51.explication;

import fr.article51.explication.Trace.Arete;
import fr.article51.explication.Trace.Genre;
import fr.article51.explication.Trace.Noeud;
import fr.article51.libelles.Libelles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For the drawing: answers that have the same value and lead to the same grounds become one node. A
 * ground may read forty of them ("none of these needs"), and one sheet must hold the graph.
 */
final class ReponsesGroupees {
  /** Below that, each has a node of its own. */
  private static final int MINIMUM = 3;

  private ReponsesGroupees() {}

  private record Cle(@Nullable String valeur, Set<String> cibles) {}

  static Trace de(Trace trace, Libelles libelles) {
    Map<String, Set<String>> cibles = new HashMap<>();
    trace
        .aretes()
        .forEach(
            arete ->
                cibles
                    .computeIfAbsent(arete.source(), s -> new LinkedHashSet<>())
                    .add(arete.cible()));
    Map<Cle, List<Noeud>> groupes = new LinkedHashMap<>();
    for (Noeud noeud : trace.noeuds()) {
      if (noeud.genre() == Genre.REPONSE && noeud.valeur() != null) {
        Cle cle = new Cle(noeud.valeur(), cibles.getOrDefault(noeud.id(), Set.of()));
        groupes.computeIfAbsent(cle, c -> new ArrayList<>()).add(noeud);
      }
    }
    groupes.values().removeIf(groupe -> groupe.size() < MINIMUM);
    Map<String, Noeud> remplacants = new HashMap<>();
    int numero = 0;
    for (List<Noeud> groupe : groupes.values()) {
      Noeud ensemble = ensemble("groupe-" + ++numero, groupe, libelles);
      groupe.forEach(noeud -> remplacants.put(noeud.id(), ensemble));
    }
    return remplacer(trace, remplacants);
  }

  private static Noeud ensemble(String id, List<Noeud> groupe, Libelles libelles) {
    List<String> courts =
        groupe.stream().map(noeud -> libelles.question(noeud.id()).court()).toList();
    return new Noeud(id, Genre.REPONSE, String.join(" ; ", courts), groupe.get(0).valeur());
  }

  private static Trace remplacer(Trace trace, Map<String, Noeud> remplacants) {
    Set<Noeud> noeuds = new LinkedHashSet<>();
    trace.noeuds().forEach(noeud -> noeuds.add(remplacants.getOrDefault(noeud.id(), noeud)));
    Set<Arete> aretes = new LinkedHashSet<>();
    for (Arete arete : trace.aretes()) {
      Noeud source = remplacants.get(arete.source());
      aretes.add(source == null ? arete : new Arete(source.id(), arete.cible()));
    }
    return new Trace(List.copyOf(noeuds), List.copyOf(aretes));
  }
}
