package fr.article51.api;

import fr.article51.echange.EcritureProbleme;
import fr.article51.echange.Probleme;
import jakarta.ws.rs.core.Response;

/** A refusal as an answer, {@code application/problem+json}. */
public final class ReponseDeRefus {
  private ReponseDeRefus() {}

  /**
   * @param detail what happened, and what is accepted
   */
  public static Response.ResponseBuilder de(Probleme.Type type, String detail) {
    return de(Probleme.de(type, detail));
  }

  static Response.ResponseBuilder de(Probleme probleme) {
    return Response.status(probleme.status())
        .type(EcritureProbleme.TYPE)
        .entity(EcritureProbleme.octets(probleme));
  }
}
