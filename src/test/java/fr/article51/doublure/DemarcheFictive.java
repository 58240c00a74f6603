package fr.article51.doublure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A démarche.
 *
 * @param etiquettes names by identifier
 * @param instructeurs addresses by identifier
 */
public record DemarcheFictive(
    long numero,
    String titre,
    List<Question> champs,
    List<Question> annotations,
    Map<String, String> etiquettes,
    Map<String, String> instructeurs) {

  /** The same, with other private annotations. */
  public DemarcheFictive avecAnnotations(Question... autres) {
    return new DemarcheFictive(numero, titre, champs, List.of(autres), etiquettes, instructeurs);
  }

  /** The same, with other questions. */
  public DemarcheFictive avecChamps(Question... autres) {
    return new DemarcheFictive(
        numero, titre, List.of(autres), annotations, etiquettes, instructeurs);
  }

  /** By its number, its identifier or its label. */
  Optional<Question> champ(Object nom) {
    return chercher(champs, nom);
  }

  Optional<Question> annotation(Object nom) {
    return chercher(annotations, nom);
  }

  private static Optional<Question> chercher(List<Question> questions, Object nom) {
    return questions.stream()
        .filter(
            une ->
                Stream.of(String.valueOf(une.numero()), une.id(), une.libelle())
                    .anyMatch(nom.toString()::equals))
        .findFirst();
  }
}
