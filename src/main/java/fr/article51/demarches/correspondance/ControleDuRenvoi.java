package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Controle.Releve;
import fr.article51.demarches.correspondance.Renvoi.Ecrit;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.Dossier.Etiquette;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.verdict.Conclusion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written back against the annotations and labels as they stand. */
final class ControleDuRenvoi {
  private final MotsDesDemarches mots;
  private final Releve releve;

  ControleDuRenvoi(MotsDesDemarches mots, Releve releve) {
    this.mots = mots;
    this.releve = releve;
  }

  void controler(Renvoi renvoi, Descripteur vivant) {
    Map<String, Element> annotations = Controle.parId(vivant.annotations());
    renvoi.annotations().forEach((ecrit, id) -> annotation(ecrit, id, annotations));
    Set<String> etiquettes =
        vivant.etiquettes().stream().map(Etiquette::id).collect(Collectors.toSet());
    renvoi.etiquettes().entrySet().stream()
        .filter(entree -> !etiquettes.contains(entree.getValue()))
        .map(Map.Entry::getKey)
        .forEach(
            conclusion ->
                releve.erreur(
                    "renvoi.etiquettes." + conclusion.name(),
                    "la démarche n’a pas d’étiquette de cet identifiant",
                    "créez-la, ou corrigez son identifiant"));
  }

  private void annotation(Ecrit ecrit, String id, Map<String, Element> annotations) {
    String place = "renvoi.annotations." + ecrit.cle();
    Element vivante = annotations.get(id);
    if (vivante == null) {
      releve.erreur(
          place,
          "la démarche n’a pas d’annotation privée de cet identifiant",
          "créez-la, ou corrigez son identifiant");
      return;
    }
    boolean texte = vivante.type() == TypeDeChamp.TEXTE || vivante.type() == TypeDeChamp.TEXTE_LONG;
    if (ecrit == Ecrit.CONCLUSION && vivante.type() == TypeDeChamp.CHOIX) {
      List<String> manquantes =
          Stream.of(Conclusion.values())
              .map(mots::etiquette)
              .filter(option -> !vivante.options().contains(option))
              .toList();
      if (!manquantes.isEmpty()) {
        releve.erreur(
            place,
            "il manque à la liste : " + String.join(", ", manquantes),
            "ajoutez ces options, ou prenez une annotation de type texte court ou texte long");
      }
    } else if (!texte) {
      releve.erreur(
          place,
          "l’annotation est de type " + vivante.type() + ", où rien ne peut être écrit",
          "prenez une annotation de type texte court ou texte long"
              + (ecrit == Ecrit.CONCLUSION ? ", ou une liste des conclusions" : ""));
    }
  }
}
