package fr.article51.courrier;

import java.util.List;

/**
 * The four items of CRPA R311-3-1-2 for one evaluation, in words: what the algorithm brought to the
 * decision, what it read, with which parameters, what it did.
 *
 * @param reference of the file
 * @param titre of the project
 * @param degre degree of contribution to the decision
 * @param mode mode of contribution
 * @param resultat what the processing concluded
 * @param donnees data processed, with their sources
 * @param parametres numbers of the law that day
 * @param textes texts applied
 * @param regles version of the rules
 * @param droit fingerprint of the law as encoded
 * @param ponderation weights applied
 * @param operations operations carried out, in the order of the trace
 */
public record Transparence(
    String reference,
    String titre,
    String degre,
    String mode,
    String resultat,
    List<Donnee> donnees,
    List<Parametre> parametres,
    List<TexteApplique> textes,
    String regles,
    String droit,
    String ponderation,
    List<Operation> operations) {
  /** Copies the lists. */
  public Transparence {
    donnees = List.copyOf(donnees);
    parametres = List.copyOf(parametres);
    textes = List.copyOf(textes);
    operations = List.copyOf(operations);
  }

  /**
   * A datum.
   *
   * @param code question code or field of the project
   * @param libelle in words
   * @param valeur in words
   * @param source where it comes from
   * @param lue whether a ground read it
   */
  public record Donnee(String code, String libelle, String valeur, String source, boolean lue) {}

  /**
   * A number of the law.
   *
   * @param libelle what it is
   * @param valeur in words
   * @param source provision that sets it
   */
  public record Parametre(String libelle, String valeur, String source) {}

  /**
   * A text applied.
   *
   * @param article in words
   * @param version LEGIARTI identifier
   * @param url official page
   * @param verification how far it was checked, in words
   */
  public record TexteApplique(String article, String version, String url, String verification) {}

  /**
   * An operation: a rule applied to what it read.
   *
   * @param numero place in the trace, from 1
   * @param regle identifier of the rule
   * @param texte what it found
   * @param sens which way it weighs, in words
   * @param lues what it read, in words; the law of the day when it read no answer
   * @param resultat what it leads to
   */
  public record Operation(
      int numero, String regle, String texte, String sens, List<String> lues, String resultat) {
    /** Copies the list. */
    public Operation {
      lues = List.copyOf(lues);
    }
  }
}
