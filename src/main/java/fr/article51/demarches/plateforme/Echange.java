package fr.article51.demarches.plateforme;

import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP: one request, its answer whole, within a time and a size. Follows no redirect. */
final class Echange {
  private static final int PLUS_LONGUE_REPONSE = 10_000_000;

  private final HttpClient client;
  private final Duration delai;

  Echange(ReglagesDePlateforme reglages) {
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(reglages.connexion())
            .build();
    delai = reglages.requete();
  }

  /**
   * The time covers the body too, which that of a request of the JDK does not.
   *
   * @throws Indisponible without an answer
   */
  HttpResponse<byte[]> envoyer(HttpRequest.Builder requete) {
    CompletableFuture<HttpResponse<byte[]>> reponse =
        client.sendAsync(requete.build(), CorpsBorne.de(PLUS_LONGUE_REPONSE));
    try {
      return reponse.get(delai.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException faute) {
      reponse.cancel(true);
      throw new Indisponible("no answer in " + delai, null);
    } catch (InterruptedException faute) {
      reponse.cancel(true);
      Thread.currentThread().interrupt();
      throw new Indisponible("interrupted", faute);
    } catch (ExecutionException faute) {
      Throwable cause = faute.getCause() == null ? faute : faute.getCause();
      throw new Indisponible(cause.getClass().getSimpleName(), cause);
    }
  }
}
