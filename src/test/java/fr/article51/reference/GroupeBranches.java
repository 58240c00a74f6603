package fr.article51.reference;

import java.util.List;

/**
 * Aims, categories, membership (section 5, conditions 1, 2 and 7) and the exclusion that reads the
 * organisation answers. Every result reads the four aims of I 1°, the three of I 2°, the four
 * financements and the three organisations only through “one at least”: seven classes, 128
 * completions at most.
 */
final class GroupeBranches extends Groupe {
  private static final int FINALITE = 1;
  private static final int CATEGORIE = 2;
  private static final int INITIATIVE = 4;
  private static final int SIMPLE_FINANCEMENT = 8;

  private final boolean decret;
  private final int but1;
  private final int but2;
  private final int financement;
  private final int tete;
  private final int organisation;
  private final int membre;
  private final int nonRemunerees;

  GroupeBranches(Donnees donnees) {
    super(
        Obstacle.FINALITE_ABSENTE,
        Obstacle.CATEGORIE_ABSENTE,
        Obstacle.INITIATIVE_RESERVEE,
        Obstacle.EXCLU_SIMPLE_FINANCEMENT);
    decret = donnees.jour.decret;
    Classes classes = new Classes(donnees);
    but1 = classes.ajouter(Questions.FINALITES_1);
    but2 = classes.ajouter(Questions.FINALITES_2);
    // Without the decree none of the others has any effect.
    financement = decret ? classes.ajouter(Questions.FINANCEMENTS) : 0;
    tete = decret ? classes.ajouter(List.of(Questions.NON_PRISE_EN_CHARGE)) : 0;
    organisation = decret ? classes.ajouter(Questions.ORGANISATIONS) : 0;
    membre = decret ? classes.ajouter(List.of(Questions.MEMBRE)) : 0;
    nonRemunerees = decret ? classes.ajouter(List.of(Questions.NON_REMUNEREES)) : 0;
    int[] change = new int[classes.decisives.size()];
    for (int completion : classes.completions()) {
      atteindre(issue(completion));
      for (int c = 0; c < change.length; c++) {
        if ((classes.ouvertes & 1 << c) != 0) {
          change[c] |= differences(completion, completion ^ 1 << c);
        }
      }
    }
    for (int c = 0; c < change.length; c++) {
      int quoi = change[c];
      classes.decisives.get(c).forEach(question -> changer(question, quoi));
    }
  }

  private int differences(int completion, int autre) {
    int quoi = 0;
    if (sorte(issue(completion)) != sorte(issue(autre))) {
      quoi |= CONCLUSION;
    }
    if (decret && auComite(completion) != auComite(autre)) {
      quoi |= PROCEDURE;
    }
    return quoi;
  }

  private int issue(int completion) {
    boolean but1 = (completion & this.but1) != 0;
    boolean but2 = (completion & this.but2) != 0;
    if (!decret) {
      return but1 || but2 ? 0 : FINALITE;
    }
    boolean organise = (completion & organisation) != 0;
    boolean categorie = (completion & financement) != 0 || (completion & tete) != 0 && organise;
    boolean membre = (completion & this.membre) != 0;
    int issue = 0;
    if (!but1 && !but2) {
      issue |= FINALITE;
    } else if (!(but1 && categorie) && !(but2 && membre)) {
      // No branch is open: each aim says what its own branch lacks.
      issue |= (but1 ? CATEGORIE : 0) | (but2 ? INITIATIVE : 0);
    }
    if ((completion & nonRemunerees) != 0 && !organise) {
      issue |= SIMPLE_FINANCEMENT;
    }
    return issue;
  }

  /** A member presents to the committee itself a project whose aims are all of I 2°. */
  private boolean auComite(int completion) {
    return (completion & but2) != 0 && (completion & but1) == 0;
  }
}
