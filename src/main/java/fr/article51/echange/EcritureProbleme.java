package fr.article51.echange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Problems as JSON. */
public final class EcritureProbleme {
  /** Media type of RFC 9457. */
  public static final String TYPE = "application/problem+json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EcritureProbleme() {}

  public static byte[] octets(Probleme probleme) {
    return ecrire(probleme);
  }

  /**
   * The same, for a line of a batch.
   *
   * @param ligne its number, written last
   */
  public static byte[] octets(Probleme probleme, long ligne) {
    return ecrire(new ProblemeDeLigne(probleme, ligne));
  }

  private record ProblemeDeLigne(@JsonUnwrapped Probleme probleme, long ligne) {}

  private static byte[] ecrire(Record probleme) {
    try {
      return MAPPER.writeValueAsBytes(probleme);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
