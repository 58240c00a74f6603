package fr.article51.reforme;

/** What a candidate changes in the law, the wordings and the rules. */
public final class Changement {
  private Changement() {}

  /** What becomes of a file, of a rule. */
  public enum Effet {
    NOUVEAU,
    REMPLACE,
    COMPLETE,
    SUPPRIME,
    IDENTIQUE
  }

  /**
   * A file of the candidate.
   *
   * @param chemin from its folder
   * @param effet what it does to the base
   */
  public record DeFichier(String chemin, Effet effet) {}

  /**
   * A place of a file of the law or of the wordings.
   *
   * @param fichier the file of the base
   * @param lieu where in it, in words
   * @param avant what it says; empty when it is new
   * @param apres what the candidate says; empty when it says nothing more
   */
  public record DeTexte(String fichier, String lieu, String avant, String apres) {}

  /**
   * A rule.
   *
   * @param id its identifier
   * @param nom its heading
   * @param effet new, replaced or gone
   * @param fichier its file, from the folder of the candidate
   * @param avant its text; empty when it is new
   * @param apres its text in the candidate; empty when it is gone
   */
  public record DeRegle(
      String id, String nom, Effet effet, String fichier, String avant, String apres) {}
}
