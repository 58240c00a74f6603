package fr.article51.doublure;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** {@code PUT /depots/:id}: the bytes of a file, at the address that was given for it. */
final class PorteDesDepots implements HttpHandler {
  static final String RACINE = "/depots/";

  private final Depots depots;

  PorteDesDepots(Depots depots) {
    this.depots = depots;
  }

  @Override
  public void handle(HttpExchange echange) throws IOException {
    byte[] octets = echange.getRequestBody().readAllBytes();
    boolean jeton = echange.getRequestHeaders().containsKey("Authorization");
    int statut =
        depots.recevoir(
            echange.getRequestURI().getPath().substring(RACINE.length()),
            echange.getRequestHeaders().getFirst("Content-Type"),
            echange.getRequestHeaders().getFirst("Content-MD5"),
            octets);
    Reponses.vide(echange, jeton ? 400 : statut);
  }
}
