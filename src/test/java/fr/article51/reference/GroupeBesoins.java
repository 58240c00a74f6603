package fr.article51.reference;

import fr.article51.projet.Valeur;
import fr.article51.verdict.Requis;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Needs and the conditions of their letters: list of derogations, outside the list, conditions,
 * competences alone, opinion of the HAS, cooperation.
 *
 * <p>Needs first. Apart from the identity of what is listed, every result reads the needs through
 * classes: those of the same status whose letters have the same conditions and the same fate before
 * the HAS; competences and non-medicalised accommodation each stand alone. About ten classes.
 *
 * <p>Conditions then. Once the needs are chosen, only “one of the conditions of a listed letter is
 * NON” matters. Of the unknown conditions it is enough to try: all OUI, or exactly one NON. Indeed
 * two completions that differ in one question have different conclusions only if one of them is
 * free of obstacles: there, every condition of a listed letter is OUI; so the unknown conditions
 * that are not the ones that fail in the other can be set to OUI without harm, and one failing
 * condition is as good as several. Likewise for the set of issues met.
 */
final class GroupeBesoins extends Groupe {
  private static final int DEROGATION = 1;
  private static final int HORS_LISTE = 2;
  private static final int CONDITION = 4;
  private static final int COMPETENCES = 8;

  private final Jour jour;
  private final Classes classes;
  private final int[] conditionsDe;
  private int disponibles;
  private int horsListe;
  private int santePublique;
  private int avisRequis;
  private int competences;
  private int hebergement;

  /** Conditions of the listed letters, per completion of the needs. */
  private final int[] conditions;

  /** The issue of each completion of the needs, but for the conditions. */
  private final int[] issues;

  private final Suite[] suites;
  private final Set<Suite> suitesPossibles = EnumSet.noneOf(Suite.class);
  private final Suite etablie;

  GroupeBesoins(Donnees donnees) {
    super(
        Obstacle.DEROGATION_ABSENTE,
        Obstacle.DISPOSITION_HORS_LISTE,
        Obstacle.CONDITION_NON_REMPLIE,
        Obstacle.EXCLU_COMPETENCES_SEULES);
    jour = donnees.jour;
    classes = new Classes(donnees);
    conditionsDe = new int[jour.roles.size()];
    jour.roles.forEach(this::ajouter);
    conditions = new int[1 << jour.roles.size()];
    for (int besoins = 1; besoins < conditions.length; besoins++) {
      conditions[besoins] =
          conditions[besoins & besoins - 1] | conditionsDe[Integer.numberOfTrailingZeros(besoins)];
    }
    issues = new int[conditions.length];
    suites = new Suite[conditions.length];
    for (int besoins : classes.completions()) {
      issues[besoins] = issueSansCondition(besoins);
      suites[besoins] = suite(besoins);
      suitesPossibles.add(suites[besoins]);
    }
    // Every result but the conclusion grows with the needs: all unknown NON gives the established.
    etablie = suites[classes.etablies];
    identites(donnees);
    enumerer(donnees);
  }

  private void ajouter(Role role, List<String> besoins) {
    conditionsDe[classes.decisives.size()] = role.conditions();
    int bit = classes.ajouter(besoins);
    switch (role.statut()) {
      case DISPONIBLE -> disponibles |= bit;
      case HORS_LISTE -> horsListe |= bit;
      case COOPERATION, DROIT_COMMUN -> {
        // No letter of II, no obstacle.
      }
    }
    santePublique |= role.santePublique() ? bit : 0;
    avisRequis |= role.avisRequis() ? bit : 0;
    competences |= role.seul().equals(Questions.COMPETENCES) ? bit : 0;
    hebergement |= role.seul().equals(Questions.HEBERGEMENT) ? bit : 0;
  }

  /** What depends on the identity of a need: the list itself, and the provisions before the HAS. */
  private void identites(Donnees donnees) {
    for (Lettre lettre : jour.lettres) {
      for (String besoin : lettre.besoins()) {
        if (donnees.inconnu(besoin)) {
          changer(besoin, DEROGATIONS | (lettre.avisHasRequis() ? AVIS : 0));
        }
      }
    }
  }

  private void enumerer(Donnees donnees) {
    int refusees = 0;
    int inconnues = 0;
    for (String condition : Questions.CONDITIONS) {
      if (donnees.valeur(condition) == Valeur.NON) {
        refusees |= bit(condition);
      } else if (jour.article51() && donnees.inconnu(condition)) {
        inconnues |= bit(condition);
      }
    }
    int[] change = new int[classes.decisives.size()];
    int decisivesRefusees = 0;
    for (int besoins : classes.completions()) {
      int issue = issue(besoins, refusees);
      atteindre(issue);
      for (int i = inconnues; i != 0; i &= i - 1) {
        int condition = Integer.lowestOneBit(i);
        int autre = issue(besoins, refusees | condition);
        atteindre(autre);
        decisivesRefusees |= sorte(issue) == sorte(autre) ? 0 : condition;
      }
      for (int ouvertes = classes.ouvertes & ~besoins; ouvertes != 0; ouvertes &= ouvertes - 1) {
        // Each pair once: from without to with.
        int classe = Integer.lowestOneBit(ouvertes);
        change[Integer.numberOfTrailingZeros(classe)] |=
            differences(
                besoins,
                besoins | classe,
                refusees,
                inconnues,
                change[Integer.numberOfTrailingZeros(classe)]);
      }
    }
    for (int c = 0; c < change.length; c++) {
      int quoi = change[c];
      classes.decisives.get(c).forEach(besoin -> changer(besoin, quoi));
    }
    for (String condition : Questions.CONDITIONS) {
      if ((decisivesRefusees & bit(condition)) != 0) {
        changer(condition, CONCLUSION);
      }
    }
  }

  private int differences(int besoins, int autres, int refusees, int inconnues, int deja) {
    int quoi = 0;
    if ((deja & CONCLUSION) == 0 && concluentAutrement(besoins, autres, refusees, inconnues)) {
      quoi |= CONCLUSION;
    }
    Suite a = suites[besoins];
    Suite b = suites[autres];
    if (a == b) {
      return quoi;
    }
    if (a.cooperation != b.cooperation) {
      quoi |= DEROGATIONS;
    }
    if (a.requis != b.requis || a.delaiHas(jour) != b.delaiHas(jour)) {
      quoi |= AVIS;
    }
    if (a.delaiComite(jour) != b.delaiComite(jour)) {
      quoi |= PROCEDURE;
    }
    return quoi;
  }

  private boolean concluentAutrement(int besoins, int autres, int refusees, int inconnues) {
    if (sorte(issues[besoins]) == 0 && sorte(issues[autres]) == 0) {
      return false; // Obstructed both, whatever the conditions.
    }
    boolean different = sorte(issue(besoins, refusees)) != sorte(issue(autres, refusees));
    for (int i = inconnues; i != 0 && !different; i &= i - 1) {
      int avec = refusees | Integer.lowestOneBit(i);
      different = sorte(issue(besoins, avec)) != sorte(issue(autres, avec));
    }
    return different;
  }

  private static int bit(String condition) {
    return 1 << Questions.CONDITIONS.indexOf(condition);
  }

  private int issue(int besoins, int refusees) {
    return issues[besoins] | ((conditions[besoins] & refusees) == 0 ? 0 : CONDITION);
  }

  private int issueSansCondition(int besoins) {
    int issue = 0;
    if ((besoins & disponibles) == 0) {
      issue |= DEROGATION;
    }
    if ((besoins & horsListe) != 0) {
      issue |= HORS_LISTE;
    }
    if (jour.article51() && competences != 0 && besoins == competences) {
      issue |= COMPETENCES;
    }
    if (jour.hebergementAInstruire() && (besoins & disponibles) == hebergement) {
      issue |= A_INSTRUIRE;
    }
    return issue;
  }

  private Suite suite(int besoins) {
    if (!jour.article51()) {
      return Suite.SANS_AVIS;
    }
    boolean avis = (besoins & avisRequis) != 0;
    if (jour.cooperation && (besoins & competences) != 0 && (besoins & disponibles) != 0) {
      return avis || jour.cooperationSoumise
          ? Suite.COOPERATION_AVIS_REQUIS
          : Suite.COOPERATION_AVIS_POSSIBLE;
    }
    if (avis) {
      return Suite.AVIS_REQUIS;
    }
    return (besoins & santePublique) != 0 ? Suite.AVIS_POSSIBLE : Suite.SANS_AVIS;
  }

  /** INCONNU only when some completion requires the opinion and another does not. */
  Requis requis() {
    long requises = suitesPossibles.stream().filter(suite -> suite.requis == Requis.OUI).count();
    return requises == 0 || requises == suitesPossibles.size() ? etablie.requis : Requis.INCONNU;
  }

  /** Null without an opinion in view, without the decree, and while the cooperation is unsure. */
  @Nullable Integer delaiHas() {
    if (!jour.decret || requis() == Requis.NON) {
      return null;
    }
    long cooperations = suitesPossibles.stream().filter(suite -> suite.cooperation).count();
    if (!jour.cooperationSoumise || cooperations == 0) {
      return 2;
    }
    return cooperations == suitesPossibles.size() ? 6 : null;
  }

  /** Months for the committee, null when two completions differ. */
  @Nullable Integer delaiComite() {
    List<Integer> delais =
        suitesPossibles.stream().map(suite -> suite.delaiComite(jour)).distinct().toList();
    return jour.decret && delais.size() == 1 ? delais.get(0) : null;
  }
}
