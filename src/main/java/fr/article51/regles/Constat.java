package fr.article51.regles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finding of a rule: what it says, and of which answers. It holds for every project whose answers
 * have the values that the rule read: a conjunction of literals. The verdict reasons on these
 * conjunctions and knows no law.
 */
public sealed interface Constat {

  /**
   * @return name of the rule that gave it
   */
  String regle();

  /**
   * @return the literals that it depends on; empty when it depends on the date alone
   */
  List<Reponse> si();

  /**
   * An aim of the project.
   *
   * @param branche 1 for organisation (I 1°), 2 for health products (I 2°)
   */
  record Finalite(String regle, String provision, int branche, List<Reponse> si)
      implements Constat {}

  /** A category of R162-50-1. */
  record Categorie(String regle, String provision, List<Reponse> si) implements Constat {}

  /** Intermediate: no category of R162-50-1 I. */
  record SansCategorie(String regle, List<Reponse> si) implements Constat {}

  /**
   * Intermediate: a branch of the scheme is closed to the project.
   *
   * @param branche 1 or 2, as in {@link Finalite}
   */
  record BrancheFermee(String regle, int branche, List<Reponse> si) implements Constat {}

  /** A derogation of II: its provision is in force and a need calls for it. */
  record Derogation(String regle, String provision, String besoin, List<Reponse> si)
      implements Constat {}

  /** A cooperation under IV, beside a derogation of II. */
  record Cooperation(String regle, String provision, String besoin, List<Reponse> si)
      implements Constat {}

  /**
   * An obstacle.
   *
   * @param code ground code
   * @param provision the provision concerned beside the rule's own, or empty
   * @param objet the need, condition or answer concerned, or empty
   * @param parametres values for the wording; {@code variante} selects it
   */
  record Obstacle(
      String regle,
      String code,
      String provision,
      String objet,
      Map<String, String> parametres,
      List<Reponse> si)
      implements Constat {}

  /** The law leaves the point to a human when nothing else is listed than this derogation. */
  record AInstruire(String regle, String provision, List<Reponse> si) implements Constat {}

  /**
   * The opinion of the Haute Autorité de santé.
   *
   * @param requis true when required, false when merely possible
   */
  record AvisHas(String regle, String provision, boolean requis, List<Reponse> si)
      implements Constat {}

  /** A delay that applies; the longest wins. */
  record Delai(String regle, Acteur acteur, int mois, List<Reponse> si) implements Constat {}

  /** Whose delay. */
  enum Acteur {
    SAISINE_HAS,
    HAS,
    COMITE
  }

  /**
   * A step of the procedure, also a ground.
   *
   * @param champ which field of the procedure
   * @param valeur its value
   * @param code ground code, or empty
   */
  record Voie(String regle, Champ champ, String valeur, String code, List<Reponse> si)
      implements Constat {}

  /**
   * Field of the procedure that a {@link Voie} fills; COMITE_TECHNIQUE wins over the office that
   * follows the scope.
   */
  enum Champ {
    GUICHET,
    GUICHET_RESERVE,
    AUTORITE,
    NATURE_HAS
  }

  /**
   * Any other ground: a fulfilled condition, a reserve, an information.
   *
   * @param code ground code, whose sense is with the wordings of the verdict
   * @param provision the provision concerned beside the rule's own, or empty
   * @param objet need or condition concerned, or empty
   * @param parametres values for the wording; {@code variante} selects it
   */
  record Mention(
      String regle,
      String code,
      String provision,
      String objet,
      Map<String, String> parametres,
      List<Reponse> si)
      implements Constat {}

  /** Literals of two findings or facts together; a repetition is harmless. */
  static List<Reponse> et(List<Reponse> a, List<Reponse> b) {
    if (a.isEmpty()) {
      return b;
    }
    if (b.isEmpty()) {
      return a;
    }
    List<Reponse> tous = new ArrayList<>(a.size() + b.size());
    tous.addAll(a);
    tous.addAll(b);
    return tous;
  }
}
