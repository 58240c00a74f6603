package fr.article51.echange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.droit.Droit;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Reading and writing without a server, for what is run from a terminal: the same requests are
 * read, the same bytes written.
 *
 * @param lecteur reads requests
 * @param ecriture writes verdicts
 */
public record Echange(LecteurDemande lecteur, EcritureVerdict ecriture) {

  /**
   * @param droit the law, whose question codes are known
   */
  public static Echange horsServeur(Droit droit) {
    return new Echange(lecteur(new CodesDeQuestions(droit)), new EcritureVerdict(mapper()));
  }

  /**
   * @param codes the question codes that are known
   */
  public static LecteurDemande lecteur(CodesDeQuestions codes) {
    return new LecteurDemande(validateur(), codes);
  }

  /** Messages in French, whatever the machine speaks. */
  private static Validator validateur() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .defaultLocale(Locale.FRENCH)
        .localeResolver(contexte -> Locale.FRENCH)
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** As Quarkus sets its own up. */
  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }
}
