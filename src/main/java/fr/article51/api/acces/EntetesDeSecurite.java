package fr.article51.api.acces;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * On every answer, refusals included. HSTS is for whoever ends TLS: said here over plain HTTP, it
 * would mean nothing.
 */
public final class EntetesDeSecurite {
  private static final CharSequence TYPES = HttpHeaders.createOptimized("X-Content-Type-Options");
  private static final CharSequence CADRES = HttpHeaders.createOptimized("X-Frame-Options");
  private static final CharSequence PROVENANCE = HttpHeaders.createOptimized("Referrer-Policy");
  private static final CharSequence POLITIQUE =
      HttpHeaders.createOptimized("Content-Security-Policy");

  /** For what is no page: nothing in it is to be run, shown or framed. Pages have their own. */
  private static final CharSequence RIEN =
      HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

  private static final String SANS_CADRE = "frame-ancestors 'none'";

  private static final CharSequence SANS_DEVINER = HttpHeaders.createOptimized("nosniff");
  private static final CharSequence REFUSE = HttpHeaders.createOptimized("DENY");
  private static final CharSequence AUCUNE = HttpHeaders.createOptimized("no-referrer");

  private EntetesDeSecurite() {}

  /** To be called before anything is answered; what a resource sets itself stays. */
  public static void poser(RoutingContext contexte) {
    contexte.addHeadersEndHandler(fin -> completer(contexte.response().headers()));
  }

  /** Answers about what not everyone may see are kept nowhere, unless the resource says how. */
  static void reserver(RoutingContext contexte) {
    contexte.addHeadersEndHandler(
        fin -> ajouter(contexte.response().headers(), HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  private static void completer(MultiMap entetes) {
    ajouter(entetes, TYPES, SANS_DEVINER);
    if (!entetes.contains(POLITIQUE) || entetes.get(POLITIQUE).contains(SANS_CADRE)) {
      ajouter(entetes, CADRES, REFUSE); // it knows no list of sites: the policy says them better
    }
    ajouter(entetes, PROVENANCE, AUCUNE);
    if (LaunchMode.current() != LaunchMode.DEVELOPMENT) { // the pages of Quarkus run scripts
      ajouter(entetes, POLITIQUE, RIEN);
    }
  }

  private static void ajouter(MultiMap entetes, CharSequence nom, CharSequence valeur) {
    if (!entetes.contains(nom)) {
      entetes.set(nom, valeur);
    }
  }
}
