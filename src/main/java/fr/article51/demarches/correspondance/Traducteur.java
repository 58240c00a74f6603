package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Lignes;
import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.correspondance.Remarque.Genre;
import fr.article51.demarches.plateforme.Champ;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.Repetition;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.projet.Valeur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dossier → a request, by the mapping of its démarche. What is absent, empty, of another type or
 * without a value is unknown; the outcome is always accepted. Immutable, safe to share.
 */
public final class Traducteur {
  private final CodesDeQuestions questions;

  /**
   * @param questions codes that a request may carry, by day
   */
  public Traducteur(CodesDeQuestions questions) {
    this.questions = questions;
  }

  /**
   * Translates; the same dossier always gives the same request, whose bytes are those of {@link
   * fr.article51.echange.EcritureDemande#octets}.
   *
   * @param dossier as it was read
   * @param demarche the mapping of its démarche
   */
  public Traduction traduire(Dossier dossier, Demarche demarche) {
    Collecte collecte = new Collecte();
    LocalDate jour = collecte.jour(date(dossier, demarche, collecte));
    Map<String, List<Champ>> parDescripteur = parDescripteur(dossier.champs());
    demarche
        .champs()
        .forEach(
            (descripteur, correspondance) -> {
              List<Champ> siens = parDescripteur.getOrDefault(descripteur, List.of());
              if (siens.size() > 1) {
                collecte.noter(descripteur, Genre.CHAMP_EN_DOUBLE, "");
                collecte.douter(correspondance.lecture());
              } else if (siens.size() == 1) {
                lire(descripteur, correspondance.lecture(), siens.get(0).valeur(), collecte);
              }
            });
    nonNommes(parDescripteur, demarche.champs().keySet(), collecte);
    Cible demandeur = demarche.demandeur();
    if (demandeur != null) {
      collecte.poser(
          "", demandeur, LectureDeValeur.texte(ChampDuProjet.PORTEUR_NOM, dossier.demandeur()));
    }
    demarche
        .constantes()
        .forEach(constante -> collecte.poser("", constante.cible(), Lu.de(constante.valeurs())));
    return collecte.traduction(jour, questions);
  }

  private static Instant date(Dossier dossier, Demarche demarche, Collecte collecte) {
    Instant date =
        switch (demarche.dateAppreciation()) {
          case DEPOT -> dossier.deposeLe();
          case EN_CONSTRUCTION -> dossier.enConstructionLe();
          case EN_INSTRUCTION -> dossier.enInstructionLe();
          case CHAMPS_MODIFIES -> dossier.champsModifiesLe();
        };
    if (date == null) {
      collecte.noter("", Genre.DATE_ABSENTE, demarche.dateAppreciation().name());
      return dossier.deposeLe();
    }
    return date;
  }

  private static Map<String, List<Champ>> parDescripteur(List<Champ> champs) {
    return champs.stream().collect(Collectors.groupingBy(Champ::descripteur));
  }

  private static void nonNommes(
      Map<String, List<Champ>> champs, Set<String> nommes, Collecte collecte) {
    champs.entrySet().stream()
        .filter(entree -> !nommes.contains(entree.getKey()))
        .filter(entree -> entree.getValue().stream().anyMatch(champ -> !champ.valeur().vide()))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(descripteur -> collecte.noter(descripteur, Genre.CHAMP_NON_NOMME, ""));
  }

  private static void lire(
      String descripteur, Lecture lecture, ValeurDeChamp valeur, Collecte collecte) {
    if (lecture instanceof Vers vers) {
      collecte.poser(descripteur, vers.cible(), LectureDeValeur.lire(vers, valeur));
    } else if (lecture instanceof Options options) {
      options(descripteur, options, valeur, collecte);
    } else if (lecture instanceof Lignes lignes) {
      if (valeur instanceof Repetition repetition) {
        repetition.lignes().forEach(ligne -> ligne(lignes, ligne, collecte));
      } else {
        collecte.noter(descripteur, Genre.TYPE_INATTENDU, "");
        collecte.douter(lignes);
      }
    }
  }

  private static void options(
      String descripteur, Options options, ValeurDeChamp valeur, Collecte collecte) {
    List<String> choisies;
    if (valeur instanceof ChoixMultiple multiple) {
      choisies = multiple.valeurs();
    } else if (valeur instanceof Choix choix) {
      choisies = choix.vide() ? List.of() : List.of(choix.valeur());
    } else {
      collecte.noter(descripteur, Genre.TYPE_INATTENDU, "");
      return;
    }
    Set<String> codes = new HashSet<>();
    boolean toutesConnues = true;
    for (String choisie : choisies) {
      String code = options.codes().get(choisie.strip());
      toutesConnues &= code != null;
      if (code != null && !code.equals(Lecture.AUCUNE) && codes.add(code)) {
        collecte.poser(descripteur, new Cible.Question(code), Lu.de(Valeur.OUI.name()));
      }
    }
    if (!toutesConnues) {
      collecte.noter(descripteur, Genre.OPTION_SANS_VALEUR, "");
    } else if (options.nonChoisies() && !choisies.isEmpty()) {
      // An option without a value may be one of ours under another name: then nothing is a "no".
      options.codes().values().stream()
          .distinct()
          .filter(code -> !code.equals(Lecture.AUCUNE) && !codes.contains(code))
          .forEach(
              code ->
                  collecte.poser(descripteur, new Cible.Question(code), Lu.de(Valeur.NON.name())));
    }
  }

  /** A line adds an OUI or a region; it never takes anything away. */
  private static void ligne(Lignes lignes, List<Champ> champs, Collecte collecte) {
    Map<String, List<Champ>> parDescripteur = parDescripteur(champs);
    lignes
        .champs()
        .forEach(
            (descripteur, correspondance) -> {
              for (Champ champ : parDescripteur.getOrDefault(descripteur, List.of())) {
                Collecte deLaLigne = new Collecte();
                lire(descripteur, correspondance.lecture(), champ.valeur(), deLaLigne);
                collecte.ajouter(deLaLigne);
              }
            });
    nonNommes(parDescripteur, lignes.champs().keySet(), collecte);
  }
}
