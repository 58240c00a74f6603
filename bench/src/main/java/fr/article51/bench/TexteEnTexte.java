package fr.article51.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.Article51;
import fr.article51.droit.Droit;
import fr.article51.echange.Echange;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * The service below HTTP, without a container: JSON in, JSON out, with its own reader and writer.
 */
public final class TexteEnTexte {
  private static final LocalDate JOUR = LocalDate.of(2026, 11, 1);

  private final Echange echange;
  private final Article51 article51;
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  public TexteEnTexte(Droit droit, Article51 article51) {
    this.article51 = article51;
    this.echange = Echange.horsServeur(droit);
  }

  /** Reads a request as the service does: strictly. */
  public Demande lire(byte[] corps) {
    return echange.lecteur().lire(corps, JOUR);
  }

  public byte[] ecrire(Verdict verdict) {
    return echange.ecriture().octets(verdict);
  }

  public byte[] evaluer(byte[] corps) {
    return ecrire(article51.evaluer(lire(corps)));
  }

  /** A request as a client writes it. */
  public byte[] corps(Demande demande) {
    try {
      return mapper.writeValueAsBytes(demande);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
