package fr.article51.api;

import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Exceptions → {@code application/problem+json}. Nothing of a request reaches the logs: an
 * unexpected exception is logged by its class and frames, without its message.
 */
public final class Refus {
  private static final Logger LOG = Logger.getLogger(Refus.class);

  /** When to try again, in seconds: a batch of a thousand lines is over by then. */
  private static final int REESSAYER_S = 5;

  private final MethodesAdmises methodesAdmises;

  Refus(MethodesAdmises methodesAdmises) {
    this.methodesAdmises = methodesAdmises;
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    Response.ResponseBuilder reponse = ReponseDeRefus.de(refus.probleme());
    if (refus.probleme().status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      reponse.header(HttpHeaders.RETRY_AFTER, REESSAYER_S);
    }
    return reponse.build();
  }

  /** Also replaces the page that Quarkus shows in dev mode. */
  @ServerExceptionMapper
  Response introuvable(NotFoundException refus, UriInfo uri) {
    return refus((WebApplicationException) refus, uri);
  }

  @ServerExceptionMapper
  Response refus(WebApplicationException refus, UriInfo uri) {
    Response reponse = refus.getResponse();
    if (reponse.getStatus() < 400) {
      return reponse;
    }
    if (reponse.getStatus() >= 500) {
      return imprevu(refus);
    }
    String methodes = reponse.getStatus() == 405 ? methodesAdmises.pour(uri.getPath()) : null;
    return ReponseDeRefus.de(pour(reponse.getStatus())).header(HttpHeaders.ALLOW, methodes).build();
  }

  @ServerExceptionMapper
  Response imprevu(Throwable erreur) {
    journaliser(erreur);
    return ReponseDeRefus.de(pour(500)).build();
  }

  /** The problem for a status that the HTTP server gives by itself. */
  static Probleme pour(int statut) {
    Probleme.Type type = Probleme.Type.pour(statut);
    String detail =
        switch (type) {
          case INTROUVABLE ->
              "Aucune ressource à cette adresse ; les adresses sont dans openapi.yaml.";
          case METHODE_REFUSEE ->
              "Cette ressource n'admet pas cette méthode ; l'en-tête Allow dit lesquelles.";
          case FORMAT_DE_REPONSE_INDISPONIBLE ->
              "La ressource n'existe pas dans le format que demande l'en-tête Accept ; sous /v1, c'est"
                  + " application/json, ou application/x-ndjson pour un lot.";
          case CORPS_TROP_GRAND -> "Le corps dépasse 256 Kio.";
          case FORMAT_DE_CORPS_REFUSE ->
              "Le corps doit être du JSON (Content-Type: application/json, ou application/x-ndjson pour un"
                  + " lot ; un formulaire, pour un crochet historique), sans Content-Encoding.";
          case ERREUR_INTERNE ->
              "Le service n'a pas pu répondre ; l'erreur est journalisée, sans le contenu de la"
                  + " demande.";
          default -> "La requête HTTP n'est pas recevable.";
        };
    return new Probleme(type.urn(), type.titre(), statut, detail, List.of());
  }

  /**
   * Logs where it happened, never what was being read. An exchange that the client broke off is no
   * error.
   */
  public static void journaliser(Throwable erreur) {
    if (erreur instanceof IOException) {
      LOG.debug("Échange rompu", new SansMessage(erreur));
    } else {
      LOG.error("Erreur imprévue", new SansMessage(erreur));
    }
  }

  /** The class and the frames of an exception and of its causes, without their messages. */
  private static final class SansMessage extends Exception {
    private static final long serialVersionUID = 1L;

    /** Causes repeated: enough to understand, and safe if they form a ring. */
    private static final int CAUSES_MAXIMUM = 5;

    SansMessage(Throwable erreur) {
      this(erreur, CAUSES_MAXIMUM);
    }

    private SansMessage(Throwable erreur, int reste) {
      super(
          erreur.getClass().getName(),
          erreur.getCause() == null || reste == 0
              ? null
              : new SansMessage(erreur.getCause(), reste - 1),
          false,
          true);
      setStackTrace(erreur.getStackTrace());
    }
  }
}
