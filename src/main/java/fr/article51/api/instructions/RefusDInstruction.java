package fr.article51.api.instructions;

import fr.article51.echange.EcritureProbleme;
import fr.article51.echange.Probleme;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Refus;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the screenings refuse, as {@code application/problem+json}. */
final class RefusDInstruction {
  private static final Logger LOG = Logger.getLogger(RefusDInstruction.class);

  /** Seconds: a database that was restarted answers by then. */
  private static final int ATTENTE_S = 5;

  @ServerExceptionMapper
  Response refus(Refus refus) {
    if (refus instanceof Refus.Introuvable) {
      return reponse(
              Probleme.Type.INTROUVABLE,
              "Aucune instruction, ou évaluation, ne répond à cette adresse.")
          .build();
    }
    if (refus instanceof Refus.VersionDepassee depassee) {
      return reponse(
              Probleme.Type.VERSION_DEPASSEE,
              "L'instruction a changé depuis : elle en est à la version "
                  + depassee.actuelle()
                  + ". Rien n'a été fait ; relisez-la.")
          .tag(Etiquette.de(depassee.actuelle()))
          .build();
    }
    if (refus instanceof Refus.Close) {
      return reponse(Probleme.Type.CONFLIT, "L'instruction est close : rien n'y change plus.")
          .build();
    }
    if (refus instanceof Refus.Purgee) {
      return reponse(
              Probleme.Type.CONFLIT,
              "Le contenu de cette évaluation a été effacé : elle ne peut être rejouée.")
          .build();
    }
    return reponse(
            Probleme.Type.CONFLIT,
            "Cette clé d'idempotence a déjà servi pour une autre demande ; une demande nouvelle veut une"
                + " clé nouvelle.")
        .build();
  }

  @ServerExceptionMapper
  Response indisponible(BaseIndisponible erreur) {
    // The class of the cause alone: a message of the driver may hold values.
    Throwable cause = erreur.getCause();
    LOG.errorf("La base ne répond pas : %s", cause == null ? "" : cause.getClass().getName());
    return reponse(
            Probleme.Type.INDISPONIBLE,
            "La base de données ne répond pas. Rien n'a été écrit ; la même demande peut être renvoyée.")
        .header(HttpHeaders.RETRY_AFTER, ATTENTE_S)
        .build();
  }

  private static Response.ResponseBuilder reponse(Probleme.Type type, String detail) {
    return Response.status(type.statut())
        .type(EcritureProbleme.TYPE)
        .entity(EcritureProbleme.octets(Probleme.de(type, detail)));
  }
}
