package fr.article51.api.bureau;

import fr.article51.echange.Anomalies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, as whoever filled it in reads it: what, where, and what is accepted,
 * with the words of the page. The messages of constraints are for those who program against the
 * API: no page shows them.
 */
@ApplicationScoped
public class MotsDesFautes {
  private final Mots mots;

  MotsDesFautes(Mots mots) {
    this.mots = mots;
  }

  /** What may be wrong with a field. When several are, the first of them is told. */
  public enum Faute {
    /** Nothing was given, or nothing that the list has. */
    VIDE,
    /** It is longer than accepted. */
    LONG,
    /** It is before what it must follow. */
    AVANT,
    /** It is none of what is accepted. */
    REFUSE;

    static Faute de(Class<? extends Annotation> contrainte) {
      if (contrainte == NotNull.class || contrainte == NotBlank.class) {
        return VIDE;
      }
      return contrainte == Size.class ? LONG : REFUSE;
    }

    static Faute de(ConstraintViolation<?> violation) {
      return de(violation.getConstraintDescriptor().getAnnotation().annotationType());
    }
  }

  /** A sentence. */
  public String de(String formulaire, String champ, Faute faute) {
    return de(formulaire, champ, faute, Map.of());
  }

  /**
   * A sentence with holes.
   *
   * @param formulaire its name, such as {@code note}
   * @param champ name of its field
   * @param valeurs of the holes
   * @throws IllegalArgumentException when the file of words has none for it
   */
  public String de(String formulaire, String champ, Faute faute, Map<String, String> valeurs) {
    return mots.phrase("fautes", formulaire + "." + champ + "." + faute, valeurs);
  }

  /** The same, for what a constraint found; {@code max} is the most that it accepts. */
  String de(String formulaire, ConstraintViolation<?> violation) {
    @Nullable Object max = violation.getConstraintDescriptor().getAttributes().get("max");
    return de(
        formulaire,
        violation.getPropertyPath().toString(),
        Faute.de(violation),
        max == null
            ? Map.of()
            : Map.of(
                "max",
                NumberFormat.getIntegerInstance(Locale.FRANCE)
                    .format(max)
                    .replace('\u202f', '\u00a0')));
  }

  /** What was typed, between quotation marks, and cut when it is long. */
  public static String citer(String tape) {
    String cite = Anomalies.citer(tape);
    return "«\u00a0" + cite.substring(2, cite.length() - 2) + "\u00a0»";
  }

  /** Such as « Ouverte » ou « Close ». */
  public static String lister(List<String> libelles) {
    List<String> cites = libelles.stream().map(MotsDesFautes::citer).toList();
    int dernier = cites.size() - 1;
    return dernier < 1
        ? String.join("", cites)
        : String.join(", ", cites.subList(0, dernier)) + " ou " + cites.get(dernier);
  }
}
