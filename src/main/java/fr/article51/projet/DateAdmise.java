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
import java.time.LocalDate;

/**
 * A day from 1900-01-01 to 2100-12-31: beyond, a date is a typing error rather than a question of
 * law.
 */
@Documented
@Constraint(validatedBy = DateAdmise.Controle.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface DateAdmise {
  String message() default "date hors bornes : du 1900-01-01 au 2100-12-31";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** First and last day accepted. */
  final class Controle implements ConstraintValidator<DateAdmise, LocalDate> {
    public static final LocalDate PREMIERE = LocalDate.of(1900, 1, 1);
    public static final LocalDate DERNIERE = LocalDate.of(2100, 12, 31);

    @Override
    public boolean isValid(LocalDate date, ConstraintValidatorContext contexte) {
      return date == null || admet(date);
    }

    /** Whether a day is one of them. */
    public static boolean admet(LocalDate jour) {
      return !jour.isBefore(PREMIERE) && !jour.isAfter(DERNIERE);
    }
  }
}
