package fr.article51.projet;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Scope and regions agree: no region twice, one region at most for LOCAL and REGIONAL, two or more
 * for INTERREGIONAL; an empty list says nothing. Reported on {@code regions}.
 */
@Documented
@Constraint(validatedBy = PerimetreCoherent.Controle.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PerimetreCoherent {
  String message() default "périmètre et régions se contredisent";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The three checks, each with its own words. */
  final class Controle implements ConstraintValidator<PerimetreCoherent, Projet> {
    @Override
    public boolean isValid(Projet projet, ConstraintValidatorContext contexte) {
      String contradiction = contradiction(projet);
      if (contradiction == null) {
        return true;
      }
      contexte.disableDefaultConstraintViolation();
      contexte
          .buildConstraintViolationWithTemplate(contradiction)
          .addPropertyNode("regions")
          .addConstraintViolation();
      return false;
    }

    /** What contradicts what, in words; null when scope and regions agree. */
    public static @Nullable String contradiction(Projet projet) {
      int nombre = projet.regions().size();
      if (new HashSet<>(projet.regions()).size() < nombre) {
        return "une région est donnée deux fois";
      }
      Perimetre perimetre = projet.perimetre();
      if (perimetre == null || nombre == 0) {
        return null;
      }
      return switch (perimetre) {
        case LOCAL, REGIONAL ->
            nombre > 1 ? "un périmètre LOCAL ou REGIONAL admet une seule région" : null;
        case INTERREGIONAL ->
            nombre < 2 ? "un périmètre INTERREGIONAL demande au moins deux régions" : null;
        case NATIONAL -> null;
      };
    }
  }
}
