package fr.article51.api;

import fr.article51.echange.Probleme;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Answers with a page, where a person reads what the server itself refuses. */
public interface RefusEnPage {

  /**
   * @param chemin a path, normalised
   * @return whether it is one where people come
   */
  boolean convient(String chemin);

  /** Whether the page gives back what was sent: it is then read before. */
  boolean rend(HttpServerRequest requete, Probleme probleme);

  /**
   * Ends the answer.
   *
   * @param corps what was sent, when the page gives it back; otherwise empty
   */
  void repondre(RoutingContext contexte, Probleme probleme, byte[] corps);
}
