package fr.article51.api.bureau;

import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/** What was written in a form that nobody reads: its page is not the answer. */
final class FormulaireRefuse {
  private static final int CHAMPS_MAXIMUM = 20;

  private FormulaireRefuse() {}

  /** In the form of the request at hand, which a page of the desk was given; none without one. */
  static List<String> ecrits() {
    @Nullable ResteasyReactiveRequestContext requete = CurrentRequestManager.get();
    Map<String, List<String>> champs = new HashMap<>();
    if (requete != null && requete.getRequestEntity() instanceof MultivaluedMap<?, ?> envoi) {
      envoi.forEach((nom, valeurs) -> champs.put(nom.toString(), textes(valeurs)));
    }
    return ecrits(champs);
  }

  /**
   * In a form that the door kept from its page.
   *
   * @param corps as it was sent; none is read of what is not a form
   */
  static List<String> ecrits(byte[] corps) {
    try {
      return ecrits(
          new QueryStringDecoder(
                  new String(corps, StandardCharsets.UTF_8),
                  StandardCharsets.UTF_8,
                  false,
                  CHAMPS_MAXIMUM,
                  true)
              .parameters());
    } catch (IllegalArgumentException e) {
      return List.of(); // a browser does not write so
    }
  }

  private static List<String> textes(List<?> valeurs) {
    return valeurs.stream().map(Object::toString).toList();
  }

  private static List<String> ecrits(Map<String, List<String>> champs) {
    return Saisie.de("", champs).ecrits();
  }
}
