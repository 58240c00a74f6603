package fr.article51.reforme;

import java.util.List;
import java.util.Map;

/** The words of a simulation that are not those of a verdict. */
public final class MotsDeSimulation {
  private static final Map<String, String> CHAMPS =
      Map.of(
          "conclusion", "conclusion",
          "regime", "régime",
          "finalites", "buts",
          "categories", "catégories",
          "derogations", "dérogations",
          "avisHas", "avis de la HAS",
          "procedure", "procédure",
          "motifs", "motifs",
          "questions", "questions encore utiles");

  private static final int DISPOSITIONS_MONTREES = 5;

  private MotsDeSimulation() {}

  /**
   * @param champ a field of a verdict
   */
  public static String champ(String champ) {
    return CHAMPS.getOrDefault(champ, champ);
  }

  /** The rule of a cause. */
  public static String nom(Cause cause) {
    return cause.regle().isEmpty() ? "Sans règle" : cause.nom();
  }

  /** Why a rule finds something else. */
  public static String origine(Cause cause) {
    return switch (cause.origine()) {
      case REGLE_NOUVELLE -> "règle nouvelle";
      case REGLE_SUPPRIMEE -> "règle supprimée";
      case REGLE_MODIFIEE -> "règle modifiée";
      case DONNEES -> "même règle ; le droit change : " + enumerer(cause);
      case AUTRE_REGLE -> "même règle ; elle en suit une autre";
      case DROIT -> "le droit change : " + enumerer(cause);
    };
  }

  private static String enumerer(Cause cause) {
    List<String> toutes = cause.dispositions();
    int reste = toutes.size() - DISPOSITIONS_MONTREES;
    return reste <= 0
        ? String.join(", ", toutes)
        : String.join(", ", toutes.subList(0, DISPOSITIONS_MONTREES)) + " et " + reste + " autres";
  }

  /** What becomes of a finding. */
  public static String effet(Cause cause) {
    return switch (cause.effet()) {
      case APPARU -> "s’applique, ou le peut";
      case DISPARU -> "ne s’applique plus";
      case MODIFIE -> "dit autre chose";
    };
  }

  /** What becomes of a file, of a rule. */
  public static String effet(Changement.Effet effet) {
    return switch (effet) {
      case NOUVEAU -> "nouveau";
      case REMPLACE -> "remplacé";
      case COMPLETE -> "complété";
      case SUPPRIME -> "supprimé";
      case IDENTIQUE -> "identique";
    };
  }
}
