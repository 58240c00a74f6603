package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EchangeTest {
  /** The time of a request of the JDK ends with the headers. */
  @Test
  void un_corps_qui_n_en_finit_pas_est_abandonne() throws IOException {
    CountDownLatch fini = new CountDownLatch(1);
    HttpServer serveur =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serveur.createContext(
        "/",
        echange -> {
          echange.sendResponseHeaders(200, 2);
          echange.getResponseBody().write('{');
          echange.getResponseBody().flush();
          try {
            fini.await();
          } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
          }
          echange.close();
        });
    serveur.start();
    try {
      URI adresse = URI.create("http://localhost:" + serveur.getAddress().getPort());
      Echange presse =
          new Echange(
              new ReglagesDePlateforme(
                  adresse, 1, Duration.ofSeconds(5), Duration.ofMillis(300), 3, Duration.ZERO));
      Indisponible refus =
          assertThrows(Indisponible.class, () -> presse.envoyer(HttpRequest.newBuilder(adresse)));
      assertTrue(String.valueOf(refus.getMessage()).contains("no answer in"), refus.toString());
    } finally {
      fini.countDown();
      serveur.stop(0);
    }
  }
}
