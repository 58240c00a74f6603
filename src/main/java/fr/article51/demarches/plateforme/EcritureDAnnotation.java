package fr.article51.demarches.plateforme;

import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.demarches.plateforme.ValeurDeChamp.TexteLong;
import java.util.Map;

/**
 * The value of a private annotation as the platform takes it: one key, which must be that of the
 * type of the annotation.
 */
final class EcritureDAnnotation {
  private EcritureDAnnotation() {}

  static Map<String, Object> ecrire(Plateforme.Annotation annotation) {
    return Map.of("id", annotation.id(), "value", valeur(annotation.valeur()));
  }

  /**
   * @throws IllegalArgumentException for a type that nothing is written to
   */
  private static Map<String, Object> valeur(ValeurDeChamp valeur) {
    if (valeur instanceof Texte texte) {
      return Map.of("text", texte.texte());
    }
    if (valeur instanceof TexteLong texte) {
      return Map.of("textarea", texte.texte());
    }
    if (valeur instanceof Choix choix) {
      return Map.of("dropDownList", choix.valeur());
    }
    throw new IllegalArgumentException("not written: " + valeur.getClass().getSimpleName());
  }
}
