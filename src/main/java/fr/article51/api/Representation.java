package fr.article51.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Answers that depend on the law, the wordings and the rules only: kept by caches, and checked by
 * their fingerprint (ETag), so that a new version of any of the three is seen at once.
 */
@ApplicationScoped
public class Representation {
  private static final int OCTETS_DU_TAG = 8;

  private final ObjectMapper mapper;

  Representation(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The value as JSON, or 304 when the client already has it. */
  Response de(Object valeur, Request requete) {
    return de(octets(valeur), MediaType.APPLICATION_JSON_TYPE, requete).build();
  }

  /**
   * A text, or 304 when the client already has it.
   *
   * @param type such as {@code text/html}, always in UTF-8
   */
  public Response.ResponseBuilder texte(String texte, MediaType type, Request requete) {
    return de(
        texte.getBytes(StandardCharsets.UTF_8),
        type.withCharset(StandardCharsets.UTF_8.name()),
        requete);
  }

  private static Response.ResponseBuilder de(byte[] corps, MediaType type, Request requete) {
    EntityTag tag = new EntityTag(empreinte(corps));
    Response.ResponseBuilder inchange = requete.evaluatePreconditions(tag);
    Response.ResponseBuilder reponse = inchange != null ? inchange : Response.ok(corps, type);
    return reponse.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private byte[] octets(Object valeur) {
    try {
      return mapper.writeValueAsBytes(valeur);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String empreinte(byte[] corps) {
    try {
      byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(corps);
      return HexFormat.of().formatHex(Arrays.copyOf(empreinte, OCTETS_DU_TAG));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
