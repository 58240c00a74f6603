package fr.article51.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;

/** Problems as bytes, for JAX-RS and for the server below it. */
final class EcritureProbleme {
  /** Media type of RFC 9457. */
  static final String TYPE = "application/problem+json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EcritureProbleme() {}

  static byte[] octets(Probleme probleme) {
    try {
      return MAPPER.writeValueAsBytes(probleme);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problem as an HTTP answer. */
  static Response.ResponseBuilder reponse(Probleme probleme) {
    return Response.status(probleme.status()).type(TYPE).entity(octets(probleme));
  }
}
