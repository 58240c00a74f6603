package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import fr.article51.libelles.LibelleQuestion;
import fr.article51.libelles.Libelles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the champs of a démarche may fill in, and which one each resembles most. */
final class Candidats {
  private record Candidat(Cible cible, List<Ressemblance> textes) {}

  /**
   * The nearest target of a champ.
   *
   * @param confiance from 0 to 1
   * @param avance over the next one
   */
  record Choix(Cible cible, double confiance, double avance) {}

  private final List<Candidat> candidats = new ArrayList<>();

  Candidats(Droit droit, Libelles libelles, MotsDesDemarches mots, LocalDate jour) {
    for (Question question : droit.au(jour).questions()) {
      LibelleQuestion dite = libelles.question(question.code());
      candidats.add(
          new Candidat(
              new Cible.Question(question.code()),
              List.of(Ressemblance.de(dite.libelle()), Ressemblance.de(dite.court()))));
    }
    for (ChampDuProjet champ : ChampDuProjet.values()) {
      MotsDesDemarches.MotsDUnChamp dits = mots.champ(champ);
      List<Ressemblance> textes =
          Stream.concat(Stream.of(dits.libelle()), dits.synonymes().stream())
              .map(Ressemblance::de)
              .toList();
      candidats.add(new Candidat(new Cible.Champ(champ), textes));
    }
  }

  /** The nearest question of an option. */
  Choix question(String option) {
    return meilleurs(option).stream()
        .filter(choix -> choix.cible() instanceof Cible.Question)
        .findFirst()
        .orElseThrow();
  }

  /** Each champ and its target, the surest first: a target is given once, regions excepted. */
  Map<String, Choix> attribuer(List<Element> elements) {
    record Paire(Element element, Choix choix) {}
    Map<String, Choix> choisis = new HashMap<>();
    Set<Cible> prises = new HashSet<>();
    elements.stream()
        .flatMap(element -> meilleurs(element.libelle()).stream().map(c -> new Paire(element, c)))
        .sorted(Comparator.comparingDouble((Paire paire) -> -paire.choix().confiance()))
        .forEach(
            paire -> {
              Cible cible = paire.choix().cible();
              boolean plusieurs = cible.equals(new Cible.Champ(ChampDuProjet.REGIONS));
              if (!choisis.containsKey(paire.element().id())
                  && (plusieurs || !prises.contains(cible))) {
                choisis.put(paire.element().id(), paire.choix());
                prises.add(cible);
              }
            });
    return choisis;
  }

  /** Nearest first. */
  private List<Choix> meilleurs(String texte) {
    Ressemblance celle = Ressemblance.de(texte);
    List<Choix> choix =
        candidats.stream()
            .map(candidat -> new Choix(candidat.cible(), celle.avec(candidat.textes()), 0))
            .sorted(
                Comparator.comparingDouble((Choix c) -> -c.confiance())
                    .thenComparing(c -> c.cible().nom()))
            .toList();
    List<Choix> avecAvance = new ArrayList<>();
    for (int rang = 0; rang < choix.size(); rang++) {
      Choix lui = choix.get(rang);
      double suivante = rang + 1 < choix.size() ? choix.get(rang + 1).confiance() : 0;
      avecAvance.add(new Choix(lui.cible(), lui.confiance(), lui.confiance() - suivante));
    }
    return avecAvance;
  }
}
