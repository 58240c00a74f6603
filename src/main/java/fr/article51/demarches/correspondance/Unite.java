package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.Descripteur.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of a duration. */
enum Unite {
  MOIS("mois"),
  ANS("an", "ans", "annee", "annees");

  private final List<String> mots;

  Unite(String... mots) {
    this.mots = List.of(mots);
  }

  /** The one that a champ says, by its label, else by its help; empty for none, and for both. */
  static Optional<Unite> de(Element element) {
    return Stream.of(element.libelle(), element.aide())
        .map(Unite::dite)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Unite> dite(String texte) {
    List<String> lus = List.of(Mots.normaliser(texte).split(" "));
    List<Unite> dites =
        Stream.of(values()).filter(unite -> unite.mots.stream().anyMatch(lus::contains)).toList();
    return dites.size() == 1 ? Optional.of(dites.get(0)) : Optional.empty();
  }
}
