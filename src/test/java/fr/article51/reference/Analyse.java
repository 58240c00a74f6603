package fr.article51.reference;

import static fr.article51.reference.Groupe.AVIS;
import static fr.article51.reference.Groupe.CONCLUSION;
import static fr.article51.reference.Groupe.DEROGATIONS;
import static fr.article51.reference.Groupe.PROCEDURE;

import fr.article51.droit.Rang;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict.QuestionOuverte;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every completion of a request, by groups: conclusion, unavoidable obstacles, open questions. */
final class Analyse {
  final GroupeBesoins besoins;
  private final Donnees donnees;
  private final List<Groupe> groupes = new ArrayList<>();

  Analyse(Donnees donnees) {
    this.donnees = donnees;
    besoins = new GroupeBesoins(donnees);
    groupes.add(besoins);
    groupes.add(duree());
    if (donnees.jour.article51()) {
      groupes.add(new GroupeBranches(donnees));
      exclusions();
      groupes.add(perimetre());
    } else {
      Questions.PILOTE.forEach(
          code -> groupes.add(seule(Obstacle.CONDITION_NON_REMPLIE, code, false)));
    }
  }

  private Groupe duree() {
    Groupe groupe = new Groupe(Obstacle.DUREE_EXCESSIVE);
    Integer duree = donnees.duree;
    if (duree == null || duree <= donnees.jour.dureeMax) {
      groupe.atteindre(0);
    }
    if (duree == null || duree > donnees.jour.dureeMax) {
      groupe.atteindre(1);
    }
    if (duree == null) {
      groupe.changer(Questions.DUREE, CONCLUSION);
    }
    return groupe;
  }

  private void exclusions() {
    groupes.add(seule(Obstacle.EXCLU_SUBVENTION, Questions.SUBVENTION, true));
    groupes.add(seule(Obstacle.EXCLU_RECHERCHE, Questions.RECHERCHE, true));
    groupes.add(seule(Obstacle.EXCLU_ACCES_MARCHE, Questions.ACCES_MARCHE, true));
    groupes.add(seule(Obstacle.EXCLU_NON_DIFFUSABLE, Questions.DIFFUSABLE, false));
    groupes.add(
        Groupe.simple(
            donnees,
            Obstacle.EXCLU_OUTIL_SEUL,
            List.of(Questions.OUTIL, Questions.IMPACT),
            oui -> oui.contains(Questions.OUTIL) && !oui.contains(Questions.IMPACT)));
    groupes.add(
        Groupe.simple(
            donnees,
            Obstacle.EXCLU_NON_INNOVANT,
            List.of(Questions.PREEXISTANT, Questions.DEJA_FINANCE),
            oui -> oui.size() == 2));
  }

  /** An obstacle that one question decides. */
  private Groupe seule(Obstacle obstacle, String code, boolean surOui) {
    return Groupe.simple(donnees, obstacle, List.of(code), oui -> oui.contains(code) == surOui);
  }

  /** No obstacle: the scope gives the nature of the opinion, who decides and where to file. */
  private Groupe perimetre() {
    Groupe groupe = new Groupe();
    groupe.atteindre(0);
    if (donnees.perimetre == null) {
      groupe.changer(Questions.PERIMETRE, AVIS | PROCEDURE);
    }
    return groupe;
  }

  Conclusion conclusion() {
    boolean inevitable = groupes.stream().anyMatch(groupe -> !groupe.peutEtreLibre());
    if (inevitable) {
      return Conclusion.NON_RECEVABLE;
    }
    boolean obstacle = groupes.stream().anyMatch(groupe -> groupe.peut(0));
    boolean instruire = besoins.peut(1);
    if (obstacle || instruire && besoins.peut(2)) {
      return Conclusion.A_COMPLETER;
    }
    return instruire ? Conclusion.A_INSTRUIRE : Conclusion.RECEVABLE;
  }

  /** Whether every completion meets one of these obstacles. */
  boolean inevitable(Collection<Obstacle> parmi) {
    return groupes.stream().anyMatch(groupe -> groupe.rencontreToujours(parmi));
  }

  boolean inevitable(Obstacle obstacle) {
    return inevitable(List.of(obstacle));
  }

  /**
   * When no obstacle is common to all completions though each meets one: a minimal set of which
   * every completion meets one. Doctrine is dropped first, then the decree, then the law.
   */
  Set<Obstacle> alternatives() {
    Set<Obstacle> restent = EnumSet.noneOf(Obstacle.class);
    groupes.forEach(groupe -> restent.addAll(groupe.possibles()));
    Stream.of(Obstacle.values())
        .sorted(
            Comparator.comparing(
                    (Obstacle obstacle) -> obstacle.rang, Comparator.<Rang>reverseOrder())
                .thenComparing(Enum::name))
        .forEach(
            obstacle -> {
              Set<Obstacle> sans = EnumSet.copyOf(restent);
              if (sans.remove(obstacle) && inevitable(sans)) {
                restent.remove(obstacle);
              }
            });
    return restent;
  }

  /** Missing answers that can still change something, most decisive first. */
  List<QuestionOuverte> questions() {
    List<QuestionOuverte> questions = new ArrayList<>();
    for (Groupe groupe : groupes) {
      // An obstacle that another group cannot avoid settles the conclusion.
      boolean decide = groupes.stream().allMatch(autre -> autre == groupe || autre.peutEtreLibre());
      groupe
          .changements()
          .forEach(
              (code, quoi) -> {
                List<String> change = change(decide ? quoi : quoi & ~CONCLUSION);
                if (!change.isEmpty()) {
                  questions.add(new QuestionOuverte(code, "", change));
                }
              });
    }
    questions.sort(
        Comparator.comparing((QuestionOuverte q) -> !q.change().contains("conclusion"))
            .thenComparing(q -> -q.change().size())
            .thenComparing(q -> Questions.ordre(q.code())));
    return questions;
  }

  private static List<String> change(int quoi) {
    List<String> change = new ArrayList<>();
    ajouter(change, quoi, CONCLUSION, "conclusion");
    ajouter(change, quoi, DEROGATIONS, "derogations");
    ajouter(change, quoi, AVIS, "avisHas");
    ajouter(change, quoi, PROCEDURE, "procedure");
    return change;
  }

  private static void ajouter(List<String> change, int quoi, int bit, String champ) {
    if ((quoi & bit) != 0) {
      change.add(champ);
    }
  }
}
