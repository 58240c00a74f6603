package fr.article51.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.Article51;
import fr.article51.droit.Droit;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import jakarta.validation.Validation;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The service below HTTP, without a container: JSON in, JSON out, with its own reader and writer.
 */
public final class TexteEnTexte {
  private final LecteurDemande lecteur;
  private final Article51 article51;
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final EcritureVerdict ecriture = new EcritureVerdict(mapper);

  public TexteEnTexte(Droit droit, Article51 article51) {
    Locale.setDefault(Locale.FRENCH);
    this.article51 = article51;
    this.lecteur =
        new LecteurDemande(
            Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator(),
            new CodesDeQuestions(droit),
            Clock.system(Composition.PARIS));
  }

  /** Reads a request as the service does: strictly. */
  public Demande lire(byte[] corps) {
    return lecteur.lire(corps);
  }

  public byte[] ecrire(Verdict verdict) {
    return ecriture.octets(verdict);
  }

  public byte[] evaluer(byte[] corps) {
    return ecriture.octets(article51.evaluer(lecteur.lire(corps)));
  }

  /** A request as a client writes it. */
  public byte[] corps(Demande demande) {
    return octets(demande);
  }

  private byte[] octets(Object valeur) {
    try {
      return mapper.writeValueAsBytes(valeur);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
