package fr.article51.reference;

import fr.article51.droit.Rang;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Sens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Unfavourable grounds: those that hold in every completion, or the one that names alternatives.
 */
final class MotifsDefavorables {
  private static final String LOI = "L162-31-1";

  private final Donnees donnees;
  private final Jour jour;
  private final Analyse analyse;
  private final Motifs motifs;

  private MotifsDefavorables(Donnees donnees, Analyse analyse, Motifs motifs) {
    this.donnees = donnees;
    this.analyse = analyse;
    this.motifs = motifs;
    jour = donnees.jour;
  }

  static void ajouter(Donnees donnees, Analyse analyse, Motifs motifs) {
    MotifsDefavorables ici = new MotifsDefavorables(donnees, analyse, motifs);
    for (Obstacle obstacle : Obstacle.values()) {
      switch (obstacle) {
        // Several grounds may share these codes: each must hold by itself.
        case DISPOSITION_HORS_LISTE -> ici.horsListe();
        case CONDITION_NON_REMPLIE -> ici.conditions();
        default -> {
          if (analyse.inevitable(obstacle)) {
            motifs.ajouter(
                Sens.DEFAVORABLE,
                obstacle.rang,
                obstacle.name(),
                ici.provisions(obstacle),
                ici.lues(obstacle, true));
          }
        }
      }
    }
    if (analyse.conclusion() == Conclusion.NON_RECEVABLE && !motifs.contient(Sens.DEFAVORABLE)) {
      ici.alternatives();
    }
  }

  private void horsListe() {
    for (String besoin : Questions.BESOINS) {
      if (donnees.oui(besoin) && jour.statuts.get(besoin) == Jour.Statut.HORS_LISTE) {
        motifs.ajouter(
            Sens.DEFAVORABLE,
            Rang.LOI,
            Obstacle.DISPOSITION_HORS_LISTE.name(),
            List.of(LOI + ".II"),
            List.of(besoin));
      }
    }
  }

  private void conditions() {
    for (Lettre lettre : jour.lettres) {
      List<String> etablis = donnees.oui(lettre.besoins());
      for (String condition : lettre.conditions()) {
        if (!etablis.isEmpty() && donnees.non(condition)) {
          List<String> reponses = new ArrayList<>(etablis);
          reponses.add(condition);
          motifs.ajouter(
              Sens.DEFAVORABLE,
              Rang.LOI,
              Obstacle.CONDITION_NON_REMPLIE.name(),
              provisions(lettre, condition),
              reponses);
        }
      }
    }
    for (String condition : Questions.PILOTE) {
      if (donnees.non(condition)) {
        motifs.ajouter(
            Sens.DEFAVORABLE,
            Rang.LOI,
            Obstacle.CONDITION_NON_REMPLIE.name(),
            List.of(LOI + ".I"),
            List.of(condition));
      }
    }
  }

  /** Where a condition is written: in the head of II 2°, or in the letter alone. */
  static List<String> provisions(Lettre lettre, String condition) {
    return condition.equals("condition.indispensable")
        ? List.of(LOI + ".II.2", lettre.provision())
        : List.of(lettre.provision());
  }

  private void alternatives() {
    Set<Obstacle> alternatives = analyse.alternatives();
    Set<String> provisions = new TreeSet<>();
    Set<String> reponses = new TreeSet<>();
    for (Obstacle obstacle : alternatives) {
      provisions.addAll(provisions(obstacle));
      // A duration is never among them: given and too long, it would be a ground by itself.
      reponses.addAll(donnees.donnees(lues(obstacle, false)));
    }
    Rang rang = alternatives.stream().map(o -> o.rang).max(Comparator.naturalOrder()).orElseThrow();
    motifs.ajouter(Sens.DEFAVORABLE, rang, "OBSTACLE_INEVITABLE", provisions, reponses);
  }

  /** The provisions of an obstacle, over all the ways it may still be met. */
  private List<String> provisions(Obstacle obstacle) {
    return switch (obstacle) {
      case FINALITE_ABSENTE, DUREE_EXCESSIVE -> List.of(LOI + ".I");
      case DEROGATION_ABSENTE -> List.of(LOI + (jour.article51() ? ".I" : ".II"));
      case CATEGORIE_ABSENTE -> List.of("R162-50-1.I");
      case INITIATIVE_RESERVEE -> List.of("R162-50-5.IV");
      case DISPOSITION_HORS_LISTE -> List.of(LOI + ".II");
      case CONDITION_NON_REMPLIE -> {
        Set<String> provisions = new TreeSet<>();
        for (Lettre lettre : jour.lettres) {
          for (String condition : lettre.conditions()) {
            if (peutManquer(lettre, condition)) {
              provisions.addAll(provisions(lettre, condition));
            }
          }
        }
        if (!jour.article51()) {
          provisions.add(LOI + ".I");
        }
        yield List.copyOf(provisions);
      }
      case EXCLU_COMPETENCES_SEULES,
          EXCLU_SUBVENTION,
          EXCLU_RECHERCHE,
          EXCLU_ACCES_MARCHE,
          EXCLU_OUTIL_SEUL,
          EXCLU_SIMPLE_FINANCEMENT,
          EXCLU_NON_INNOVANT,
          EXCLU_NON_DIFFUSABLE ->
          List.of();
    };
  }

  private boolean peutManquer(Lettre lettre, String condition) {
    return !donnees.toutesNon(lettre.besoins()) && !donnees.oui(condition);
  }

  /**
   * The answers that an obstacle reads.
   *
   * @param certain whether it holds in every completion: then, what makes it certain; otherwise
   *     what it reads over all the ways it may still be met
   */
  private List<String> lues(Obstacle obstacle, boolean certain) {
    List<String> lues = new ArrayList<>();
    switch (obstacle) {
      case FINALITE_ABSENTE -> lues.addAll(Questions.FINALITES);
      case CATEGORIE_ABSENTE -> {
        lues.addAll(donnees.oui(Questions.FINALITES_1));
        categorieImpossible(lues, certain);
        if (donnees.non(Questions.MEMBRE)) {
          lues.add(Questions.MEMBRE);
        }
        siAucune(lues, Questions.FINALITES_2, certain);
      }
      case INITIATIVE_RESERVEE -> {
        lues.addAll(donnees.oui(Questions.FINALITES_2));
        lues.addAll(donnees.donnees(List.of(Questions.MEMBRE)));
        siAucune(lues, Questions.FINALITES_1, certain);
        if (categorieManque(certain)) {
          categorieImpossible(lues, certain);
        }
      }
      case DEROGATION_ABSENTE -> lues.addAll(jour.disponibles);
      case DISPOSITION_HORS_LISTE -> {
        // A need that may be asked for is unknown: otherwise the ground would be certain.
      }
      case CONDITION_NON_REMPLIE -> {
        for (Lettre lettre : jour.lettres) {
          for (String condition : lettre.conditions()) {
            if (peutManquer(lettre, condition)) {
              lues.addAll(donnees.oui(lettre.besoins()));
              lues.add(condition);
            }
          }
        }
      }
      case DUREE_EXCESSIVE -> lues.add(Questions.DUREE);
      case EXCLU_COMPETENCES_SEULES -> {
        lues.add(Questions.COMPETENCES);
        lues.addAll(jour.autresQueCompetences());
      }
      case EXCLU_SUBVENTION -> lues.add(Questions.SUBVENTION);
      case EXCLU_RECHERCHE -> lues.add(Questions.RECHERCHE);
      case EXCLU_ACCES_MARCHE -> lues.add(Questions.ACCES_MARCHE);
      case EXCLU_OUTIL_SEUL -> lues.addAll(List.of(Questions.OUTIL, Questions.IMPACT));
      case EXCLU_SIMPLE_FINANCEMENT -> {
        lues.add(Questions.NON_REMUNEREES);
        lues.addAll(Questions.ORGANISATIONS);
      }
      case EXCLU_NON_INNOVANT ->
          lues.addAll(List.of(Questions.PREEXISTANT, Questions.DEJA_FINANCE));
      case EXCLU_NON_DIFFUSABLE -> lues.add(Questions.DIFFUSABLE);
    }
    return lues;
  }

  /** Whether the category of I is impossible, or may be. */
  private boolean categorieManque(boolean certain) {
    return aucune(Questions.FINANCEMENTS, certain)
        && (aucune(List.of(Questions.NON_PRISE_EN_CHARGE), certain)
            || aucune(Questions.ORGANISATIONS, certain));
  }

  private void categorieImpossible(List<String> lues, boolean certain) {
    lues.addAll(donnees.donnees(Questions.FINANCEMENTS));
    if (donnees.non(Questions.NON_PRISE_EN_CHARGE)) {
      lues.add(Questions.NON_PRISE_EN_CHARGE);
    }
    siAucune(lues, Questions.ORGANISATIONS, certain);
  }

  /** Adds those given, when all are NON, or may be. */
  private void siAucune(List<String> lues, List<String> codes, boolean certain) {
    if (aucune(codes, certain)) {
      lues.addAll(donnees.donnees(codes));
    }
  }

  private boolean aucune(List<String> codes, boolean certain) {
    return certain ? donnees.toutesNon(codes) : !donnees.uneOui(codes);
  }
}
