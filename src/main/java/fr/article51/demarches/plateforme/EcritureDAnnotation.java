package fr.article51.demarches.plateforme;

import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.Decimal;
import fr.article51.demarches.plateforme.ValeurDeChamp.Entier;
import fr.article51.demarches.plateforme.ValeurDeChamp.Jour;
import fr.article51.demarches.plateforme.ValeurDeChamp.Moment;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import fr.article51.demarches.plateforme.ValeurDeChamp.Texte;
import fr.article51.demarches.plateforme.ValeurDeChamp.TexteLong;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
   * @throws IllegalArgumentException for a type that is not written (a repetition would gain lines
   *     each time), or for a null: the platform has no word to take a number or a date back
   */
  private static Map<String, Object> valeur(ValeurDeChamp valeur) {
    if (valeur instanceof Texte texte) {
      return Map.of("text", texte.texte());
    }
    if (valeur instanceof TexteLong texte) {
      return Map.of("textarea", texte.texte());
    }
    if (valeur instanceof CaseACocher boite) {
      return Map.of("checkbox", boite.cochee());
    }
    if (valeur instanceof OuiNon choix) {
      return Map.of("yesNo", donnee(choix, choix.valeur()));
    }
    if (valeur instanceof Entier nombre) {
      return Map.of("integerNumber", donnee(nombre, nombre.valeur()).toString());
    }
    if (valeur instanceof Decimal nombre) {
      return Map.of("decimalNumber", donnee(nombre, nombre.valeur()));
    }
    if (valeur instanceof Jour jour) {
      return Map.of("date", donnee(jour, jour.valeur()).toString());
    }
    if (valeur instanceof Moment moment) {
      return Map.of("datetime", donnee(moment, moment.valeur()).toString());
    }
    if (valeur instanceof Choix choix) {
      return Map.of("dropDownList", choix.valeur());
    }
    if (valeur instanceof ChoixMultiple choix) {
      return Map.of("multipleDropDownList", choix.valeurs());
    }
    throw new IllegalArgumentException("not written: " + valeur.getClass().getSimpleName());
  }

  private static <T> T donnee(ValeurDeChamp type, @Nullable T valeur) {
    if (valeur == null) {
      throw new IllegalArgumentException("nothing to write: " + type.getClass().getSimpleName());
    }
    return valeur;
  }
}
