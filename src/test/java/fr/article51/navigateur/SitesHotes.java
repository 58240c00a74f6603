package fr.article51.navigateur;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Two sites of other hosts, with pages that a test writes: the service admits one of them, in
 * frames and for its API.
 */
public final class SitesHotes implements QuarkusTestResourceLifecycleManager {
  /** Not the name by which the tests call the service: another site, not only another origin. */
  private static final String HOTE = "127.0.0.1";

  private static final String ADMIS = "essai.site.admis";
  private static final String AUTRE = "essai.site.autre";
  private static final String CORPS = "page=";

  private final List<HttpServer> serveurs = new ArrayList<>();

  @Override
  public Map<String, String> start() {
    String admis = ouvrir();
    return Map.of(
        ADMIS,
        admis,
        AUTRE,
        ouvrir(),
        "article51.pages.integration",
        admis,
        "quarkus.http.cors.enabled",
        "true",
        "quarkus.http.cors.origins",
        admis);
  }

  @Override
  public void stop() {
    serveurs.forEach(serveur -> serveur.stop(0));
  }

  static String admis() {
    return ConfigProvider.getConfig().getValue(ADMIS, String.class);
  }

  static String autre() {
    return ConfigProvider.getConfig().getValue(AUTRE, String.class);
  }

  /** Address of a page of that site, with this inside. */
  static String page(String site, String corps) {
    return site + "/?" + CORPS + URLEncoder.encode(corps, StandardCharsets.UTF_8);
  }

  private String ouvrir() {
    try {
      HttpServer serveur =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOTE), 0), 0);
      serveur.createContext("/", SitesHotes::repondre);
      serveur.start();
      serveurs.add(serveur);
      return "http://" + HOTE + ":" + serveur.getAddress().getPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void repondre(HttpExchange echange) throws IOException {
    String demande = echange.getRequestURI().getRawQuery();
    if (demande == null || !demande.startsWith(CORPS)) {
      echange.sendResponseHeaders(204, -1); // the icon that a browser asks for
      echange.close();
      return;
    }
    byte[] page =
        """
        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Une agence</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"></head>
        <body><h1>Une agence</h1>%s<p>Le reste de la page.</p></body></html>
        """
            .formatted(URLDecoder.decode(demande.substring(CORPS.length()), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    echange.getResponseHeaders().set("Content-Type", "text/html");
    echange.sendResponseHeaders(200, page.length);
    echange.getResponseBody().write(page);
    echange.close();
  }
}
