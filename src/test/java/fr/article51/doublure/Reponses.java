package fr.article51.doublure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers in HTTP. */
final class Reponses {
  static final ObjectMapper JSON = new ObjectMapper();

  private Reponses() {}

  static void json(HttpExchange echange, int statut, Object corps) throws IOException {
    octets(echange, statut, "application/json; charset=utf-8", JSON.writeValueAsBytes(corps));
  }

  static void texte(HttpExchange echange, int statut, String type, String corps)
      throws IOException {
    octets(echange, statut, type, corps.getBytes(StandardCharsets.UTF_8));
  }

  static void octets(HttpExchange echange, int statut, String type, byte[] corps)
      throws IOException {
    echange.getResponseHeaders().set("Content-Type", type);
    echange.sendResponseHeaders(statut, corps.length == 0 ? -1 : corps.length);
    echange.getResponseBody().write(corps);
    echange.close();
  }

  static void vide(HttpExchange echange, int statut) throws IOException {
    echange.sendResponseHeaders(statut, -1);
    echange.close();
  }
}
