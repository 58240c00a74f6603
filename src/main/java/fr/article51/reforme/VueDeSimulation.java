package fr.article51.reforme;

import java.util.List;

/**
 * The page of a simulation.
 *
 * @param resume in a sentence or two
 * @param comptes what becomes of the lines of the portfolio
 * @param fichiers files of the candidate
 * @param textes what changes in the law and the wordings
 * @param reglesChangees what changes in the rules
 * @param avertissements what the build would refuse
 * @param conclusions headings of the transition matrix
 * @param passages its rows
 * @param champs projects by field of the verdict
 * @param regles projects by rule
 * @param projets the first projects that change
 * @param nonMontres how many others change
 * @param refusees the first lines refused
 * @param nonMontrees how many others are refused
 * @param pied what both bases are
 */
public record VueDeSimulation(
    String resume,
    List<Ligne> comptes,
    List<Ligne> fichiers,
    List<TexteChange> textes,
    List<RegleChangee> reglesChangees,
    List<String> avertissements,
    List<String> conclusions,
    List<Passages> passages,
    List<Ligne> champs,
    List<Regle> regles,
    List<Projet> projets,
    long nonMontres,
    List<Ligne> refusees,
    long nonMontrees,
    String pied) {

  /** A name and what is said of it. */
  public record Ligne(String nom, String valeur) {}

  /** A place of a file, before and after. */
  public record TexteChange(String fichier, String lieu, String avant, String apres) {}

  /** A rule, before and after. */
  public record RegleChangee(
      String nom, String effet, String fichier, String avant, String apres) {}

  /** A row of the matrix: a conclusion before, and how many projects for each after. */
  public record Passages(String avant, List<Nombre> apres) {}

  /**
   * A cell of it.
   *
   * @param classe {@code memes} on the diagonal, {@code aucun} when empty, or {@code passent}
   */
  public record Nombre(String valeur, String classe) {}

  /** A rule that changes projects, and why. */
  public record Regle(String nom, long projets, String origine) {}

  /**
   * A project.
   *
   * @param titre its line and its day
   * @param conclusion its conclusion, or both
   * @param champs what changes of its verdict
   * @param causes why
   * @param ignorees answers left aside; empty when there are none
   */
  public record Projet(
      String titre, String conclusion, List<Champ> champs, List<Regle> causes, String ignorees) {}

  /** A field, before and after. */
  public record Champ(String nom, List<String> avant, List<String> apres) {}
}
