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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the champs of a démarche may fill in, and which one each resembles most. */
final class Candidats {
  private record Candidat(Cible cible, List<Ressemblance> textes) {}

  /**
   * The nearest target of a champ.
   *
   * @param confiance from 0 to 1
   * @param avance over the next one; 0 when another champ has it
   */
  record Choix(Cible cible, double confiance, double avance) {}

  private static final Cible REGIONS = new Cible.Champ(ChampDuProjet.REGIONS);

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

  /** The nearest question of an option; empty on a day without questions. */
  Optional<Choix> question(String option) {
    return meilleur(
        option, candidats.stream().filter(candidat -> candidat.cible() instanceof Cible.Question));
  }

  /** Each champ and its nearest target, which is given once, regions excepted: to the surest. */
  Map<String, Choix> attribuer(List<Element> elements) {
    record Paire(Element element, Choix choix) {}
    Map<String, Choix> choisis = new HashMap<>();
    Set<Cible> prises = new HashSet<>();
    elements.stream()
        .flatMap(
            element ->
                meilleur(element.libelle(), candidats.stream())
                    .map(choix -> new Paire(element, choix))
                    .stream())
        .sorted(Comparator.comparingDouble((Paire paire) -> -paire.choix().confiance()))
        .forEach(
            paire -> {
              Choix choix = paire.choix();
              boolean libre = prises.add(choix.cible()) || choix.cible().equals(REGIONS);
              choisis.put(
                  paire.element().id(),
                  libre ? choix : new Choix(choix.cible(), choix.confiance(), 0));
            });
    return choisis;
  }

  private static Optional<Choix> meilleur(String texte, Stream<Candidat> parmi) {
    Ressemblance celle = Ressemblance.de(texte);
    List<Choix> choix =
        parmi
            .map(candidat -> new Choix(candidat.cible(), celle.avec(candidat.textes()), 0))
            .sorted(
                Comparator.comparingDouble((Choix c) -> -c.confiance())
                    .thenComparing(c -> c.cible().nom()))
            .limit(2)
            .toList();
    double suivante = choix.size() > 1 ? choix.get(1).confiance() : 0;
    return choix.stream()
        .findFirst()
        .map(lui -> new Choix(lui.cible(), lui.confiance(), lui.confiance() - suivante));
  }
}
