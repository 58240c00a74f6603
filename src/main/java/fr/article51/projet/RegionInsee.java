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
import java.util.List;

/** An INSEE region code of the 18 regions in force since 2016 (code officiel géographique). */
@Documented
@Constraint(validatedBy = RegionInsee.Controle.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionInsee {
  String message() default
      "code de région inconnu ; codes INSEE admis : 01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Membership in the list. */
  final class Controle implements ConstraintValidator<RegionInsee, String> {
    private static final List<String> CODES =
        List.of(
            "01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75",
            "76", "84", "93", "94");

    /** The codes accepted, in order. */
    public static List<String> codes() {
      return CODES;
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext contexte) {
      return code != null && CODES.contains(code);
    }
  }
}
