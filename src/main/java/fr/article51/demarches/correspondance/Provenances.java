package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which champs of a démarche may say what of a request. */
public final class Provenances {

  private Provenances() {}

  /**
   * @return labels of champs, in the order of the file, by the field or the question that they fill
   *     in; a champ whose label the file does not give is left out
   */
  public static Map<String, List<String>> de(Demarche demarche) {
    Map<String, List<String>> provenances = new LinkedHashMap<>();
    ajouter(demarche.champs().values(), provenances);
    return provenances;
  }

  private static void ajouter(
      Collection<Correspondance> champs, Map<String, List<String>> provenances) {
    for (Correspondance champ : champs) {
      String libelle = champ.libelle();
      if (libelle != null) {
        cibles(champ.lecture())
            .forEach(
                cible -> provenances.computeIfAbsent(cible, c -> new ArrayList<>()).add(libelle));
      }
      if (champ.lecture() instanceof Lignes lignes) {
        ajouter(lignes.champs().values(), provenances);
      }
    }
  }

  private static Collection<String> cibles(Lecture lecture) {
    if (lecture instanceof Vers vers) {
      return Set.of(vers.cible().nom());
    }
    return lecture instanceof Options options ? Set.copyOf(options.codes().values()) : Set.of();
  }
}
