package fr.article51.api.instructions;

import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Detail;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: {@code "3"} (RFC 9110, 8.8.3). */
final class Etiquette {
  private static final Pattern FORME = Pattern.compile("\"([0-9]{1,18})\"");

  private Etiquette() {}

  static EntityTag de(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** A screening as an answer, with its version. */
  static Response.ResponseBuilder sur(Response.ResponseBuilder reponse, Detail detail) {
    return reponse
        .entity(detail)
        .tag(de(detail.instruction().version()))
        .cacheControl(Adresses.privee());
  }

  /**
   * The version that a change starts from.
   *
   * @param siEgale header {@code If-Match}
   * @throws ProblemeException 428 when it is left out, 412 when it cannot be a version of ours
   */
  static long exigee(@Nullable String siEgale) {
    if (siEgale == null) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.VERSION_REQUISE,
              "L'en-tête If-Match est attendu : l'ETag de l'instruction, telle qu'elle a été lue."));
    }
    Matcher forme = FORME.matcher(siEgale.strip());
    if (!forme.matches()) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.VERSION_DEPASSEE,
              "If-Match ne désigne aucune version ; attendu : un seul ETag, entre guillemets droits."));
    }
    return Long.parseLong(forme.group(1));
  }
}
