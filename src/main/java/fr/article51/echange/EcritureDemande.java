package fr.article51.echange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Requests as JSON: what is known, its date always; read again, it gives an equal request. */
public final class EcritureDemande {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private EcritureDemande() {}

  /**
   * @param demande a request, or a record that holds one
   * @return the same bytes for the same request
   */
  public static byte[] octets(Record demande) {
    try {
      return MAPPER.writeValueAsBytes(demande);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
