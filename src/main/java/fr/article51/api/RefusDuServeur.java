package fr.article51.api;

import fr.article51.api.acces.EntetesDeSecurite;
import fr.article51.api.pages.Pages;
import fr.article51.echange.EcritureProbleme;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What happens below JAX-RS: the limit on the size of a body, and the same answers for errors that
 * JAX-RS never sees (paths outside of it, malformed addresses).
 */
@ApplicationScoped
public class RefusDuServeur {
  /** 256 KiB: part of the contract. Only a batch may be longer. */
  static final int CORPS_MAXIMUM = 256 * 1024;

  /** Where the pages of the form are sent. */
  private static final String FORMULAIRE = "/projet";

  private static final Probleme TROP_GRAND =
      new Probleme(
          Probleme.Type.CORPS_TROP_GRAND.urn(),
          "C’est trop long",
          413,
          "Ce qui est envoyé dépasse 256 Kio. Revenez à la page précédente : ce que vous y avez"
              + " écrit y est encore.",
          List.of());

  private static final byte[] RIEN = {};

  private static final int AVANT_TOUT = Integer.MIN_VALUE;

  /** Time left to a client to finish sending a body that is refused, in milliseconds. */
  private static final long DELAI_DE_FIN_MS = 5_000;

  /** For bodies of unknown length (chunked): reads them whole, up to the limit. */
  private final BodyHandler lecteurBorne = BodyHandler.create(false).setBodyLimit(CORPS_MAXIMUM);

  private final Pages pages;
  private final RefusEnPage bureau;

  RefusDuServeur(Pages pages, RefusEnPage bureau) {
    this.pages = pages;
    this.bureau = bureau;
  }

  void brancher(@Observes Router routeur) {
    routeur.route().order(AVANT_TOUT).handler(this::limiter).failureHandler(this::repondre);
    for (int statut : new int[] {400, 404, 405, 406, 413, 415, 500}) {
      routeur.errorHandler(statut, this::repondre);
    }
  }

  private void limiter(RoutingContext contexte) {
    HttpServerRequest requete = contexte.request();
    EntetesDeSecurite.poser(contexte);
    if (estUnLot(requete)) {
      requete.pause(); // read line by line, each with the same limit: see LotResource
      contexte.addHeadersEndHandler(
          tete -> {
            if (contexte.response().getStatusCode() >= 400 && !requete.isEnded()) {
              rompreEnsuite(contexte);
            }
          });
      contexte.next();
      return;
    }
    if (requete.isEnded()) {
      contexte.next();
      return;
    }
    String longueur = requete.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (longueur == null) {
      lecteurBorne.handle(contexte);
    } else if (depasse(longueur)) {
      contexte.fail(413);
    } else {
      contexte.next();
    }
  }

  private static boolean estUnLot(HttpServerRequest requete) {
    return requete.method() == HttpMethod.POST && LotResource.CHEMIN.equals(requete.path());
  }

  private static boolean depasse(String longueur) {
    try {
      return Long.parseLong(longueur) > CORPS_MAXIMUM;
    } catch (NumberFormatException e) {
      return true; // more digits than a long
    }
  }

  private void repondre(RoutingContext contexte) {
    if (contexte.response().ended()) {
      return;
    }
    if (contexte.response().headWritten()) {
      contexte.response().reset(); // ended, a truncated answer would look whole
      return;
    }
    Throwable erreur = contexte.failure();
    int statut = contexte.statusCode() > 0 ? contexte.statusCode() : 500;
    if (erreur != null && statut >= 500 && !(erreur instanceof ProblemeException)) {
      Refus.journaliser(erreur);
    }
    Probleme probleme =
        erreur instanceof ProblemeException refus ? refus.probleme() : Refus.pour(statut);
    boolean auBureau = bureau.convient(contexte.normalizedPath());
    if (auBureau && bureau.rend(contexte.request(), probleme)) {
      lire(contexte, corps -> bureau.repondre(contexte, probleme, corps));
      return;
    }
    if (!contexte.request().isEnded()) {
      rompreEnsuite(contexte);
    }
    if (auBureau) {
      bureau.repondre(contexte, probleme, RIEN);
      return;
    }
    HttpServerResponse reponse = contexte.response().setStatusCode(probleme.status());
    if (vientDUnePage(contexte.request())) {
      Response page = pages.refusDuFormulaire(statut == 413 ? TROP_GRAND : probleme);
      page.getStringHeaders().forEach(reponse::putHeader);
      reponse.end(page.getEntity().toString());
    } else {
      reponse
          .putHeader(HttpHeaders.CONTENT_TYPE, EcritureProbleme.TYPE)
          .end(Buffer.buffer(EcritureProbleme.octets(probleme)));
    }
  }

  /**
   * A body that nothing has read but the reader of bodies of unknown length: not a long one. One
   * that does not come is not waited for.
   */
  private static void lire(RoutingContext contexte, Consumer<byte[]> suite) {
    HttpServerRequest requete = contexte.request();
    Buffer lu = contexte.body() == null ? null : contexte.body().buffer();
    if (lu != null || requete.isEnded()) {
      suite.accept(lu == null ? RIEN : lu.getBytes());
      return;
    }
    requete
        .body()
        .timeout(DELAI_DE_FIN_MS, TimeUnit.MILLISECONDS)
        .onComplete(
            corps -> {
              if (!requete.isEnded()) {
                rompreEnsuite(contexte);
              }
              if (!contexte.response().closed()) {
                suite.accept(corps.succeeded() ? corps.result().getBytes() : RIEN);
              }
            });
    requete.resume();
  }

  /** Sent by someone at the form, who would be shown JSON. */
  private static boolean vientDUnePage(HttpServerRequest requete) {
    String accepte = requete.getHeader(HttpHeaders.ACCEPT);
    return accepte != null
        && accepte.contains("text/html")
        && requete.path().startsWith(FORMULAIRE);
  }

  /**
   * Drops what the client is still sending, then the connection: closing at once could destroy the
   * answer before the client reads it.
   */
  private static void rompreEnsuite(RoutingContext contexte) {
    HttpServerRequest requete = contexte.request();
    contexte.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    requete.handler(octets -> {});
    requete.endHandler(fin -> requete.connection().close());
    requete.resume();
    contexte.vertx().setTimer(DELAI_DE_FIN_MS, fin -> requete.connection().close());
  }
}
