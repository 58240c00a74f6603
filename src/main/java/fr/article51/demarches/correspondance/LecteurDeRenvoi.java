package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.verdict.Conclusion;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is written back. */
final class LecteurDeRenvoi {
  private static final Set<String> CLES =
      Set.of("annotations", "etiquettes", "messages", "corrections");

  private LecteurDeRenvoi() {}

  static Renvoi lire(@Nullable Cles cles, Fautes fautes) {
    if (cles == null) {
      return Renvoi.AUCUN;
    }
    cles.seulement(CLES);
    return new Renvoi(
        annotations(cles.table("annotations"), fautes),
        etiquettes(cles.table("etiquettes")),
        cles.vrai("messages"),
        cles.vrai("corrections"));
  }

  private static Map<Ecrit, String> annotations(@Nullable Cles cles, Fautes fautes) {
    Map<Ecrit, String> annotations = new EnumMap<>(Ecrit.class);
    if (cles == null) {
      return annotations;
    }
    cles.seulement(Stream.of(Ecrit.values()).map(Ecrit::cle).collect(Collectors.toSet()));
    Map<String, String> prises = new HashMap<>();
    for (Ecrit ecrit : Ecrit.values()) {
      String id = cles.texte(ecrit.cle());
      if (id == null) {
        continue;
      }
      annotations.put(ecrit, id);
      String deja = prises.putIfAbsent(id, ecrit.cle());
      if (deja != null) {
        fautes.ajouter(
            cles.ligne(ecrit.cle()),
            "la même annotation que « " + deja + " »",
            "une annotation pour chaque chose écrite");
      }
    }
    return annotations;
  }

  private static Map<Conclusion, String> etiquettes(@Nullable Cles cles) {
    Map<Conclusion, String> etiquettes = new EnumMap<>(Conclusion.class);
    if (cles == null) {
      return etiquettes;
    }
    cles.seulement(Stream.of(Conclusion.values()).map(Enum::name).collect(Collectors.toSet()));
    for (Conclusion conclusion : Conclusion.values()) {
      String id = cles.texte(conclusion.name());
      if (id != null) {
        etiquettes.put(conclusion, id);
      }
    }
    return etiquettes;
  }
}
