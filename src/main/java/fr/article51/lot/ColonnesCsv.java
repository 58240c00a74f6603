package fr.article51.lot;

import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.echange.Anomalies;
import fr.article51.echange.Distance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a CSV file of requests: those of the project, then one a question. */
final class ColonnesCsv {
  static final String REFERENCE = "reference";
  static final String DATE = "dateAppreciation";
  static final List<String> DU_PROJET = List.of("titre", "perimetre", "regions", "dureeMois");
  static final String DATE_RECEPTION = "dateReception";
  static final List<String> DU_PORTEUR =
      List.of("porteur.nom", "porteur.type", "porteur.membreComiteTechnique");

  private static final int PROCHES = 3;

  private ColonnesCsv() {}

  /**
   * Where each column stands.
   *
   * @throws EntreeRefuseeException when one is unknown or given twice: all of them are named
   */
  static Map<String, Integer> lire(List<String> entete, Droit droit) throws EntreeRefuseeException {
    Set<String> connues = connues(droit);
    if (entete.stream().noneMatch(connues::contains)) {
      // Not an unknown column but a file without header: its first line may say anything.
      throw new EntreeRefuseeException(
          "Ligne 1 : ce n'est pas un en-tête, aucune colonne n'est connue. Colonnes du projet : "
              + String.join(", ", connues.stream().limit(10).toList())
              + " ; puis une par code de question.");
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> inconnues = new ArrayList<>();
    Set<String> repetees = new LinkedHashSet<>();
    for (int i = 0; i < entete.size(); i++) {
      String nom = entete.get(i);
      if (!connues.contains(nom)) {
        inconnues.add(nom);
      } else if (places.put(nom, i) != null) {
        repetees.add(nom);
      }
    }
    if (!inconnues.isEmpty() || !repetees.isEmpty()) {
      throw new EntreeRefuseeException(reproche(inconnues, repetees, connues));
    }
    return places;
  }

  private static Set<String> connues(Droit droit) {
    Set<String> connues = new LinkedHashSet<>(List.of(REFERENCE, DATE));
    connues.addAll(DU_PROJET);
    connues.addAll(DU_PORTEUR);
    connues.add(DATE_RECEPTION);
    droit.questions().stream().map(Question::code).forEach(connues::add);
    return connues;
  }

  private static String reproche(
      List<String> inconnues, Set<String> repetees, Set<String> connues) {
    List<String> fautes = new ArrayList<>();
    for (String inconnue : inconnues) {
      fautes.add(
          "colonne inconnue : "
              + Anomalies.citer(inconnue)
              + Distance.conseil(" ; les plus proches : ", inconnue, connues, PROCHES));
    }
    for (String repetee : repetees) {
      fautes.add("colonne donnée plusieurs fois : " + Anomalies.citer(repetee));
    }
    return fautes.stream().collect(Collectors.joining("\n  ", "Ligne 1, l'en-tête :\n  ", ""));
  }
}
