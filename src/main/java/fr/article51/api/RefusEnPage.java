package fr.article51.api;

import fr.article51.echange.Probleme;
import io.vertx.ext.web.RoutingContext;

/** Answers with a page, where a person reads what the server itself refuses. */
public interface RefusEnPage {

  /**
   * @param chemin a path, normalised
   * @return whether it is one where people come
   */
  boolean convient(String chemin);

  /** Ends the answer. */
  void repondre(RoutingContext contexte, Probleme probleme);
}
