package fr.article51.api.acces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.instruction.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A key is looked up in the database while its request waits, whatever version a client prefers.
 */
@QuarkusTest
class VersionsDeHttpTest {
  private static final int FOIS = 50;
  private static final String DEMANDE =
      "{\"projet\": {\"titre\": \"" + "a".repeat(400) + "\"}, \"reponses\": {}}";

  @TestHTTPResource("/")
  URI racine;

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void qui_lit_et_qui_ecrit_est_servi(HttpClient.Version version) throws Exception {
    HttpClient client = client(version);
    String cle = ClesDEssai.nommee(Role.ADMINISTRATEUR);
    for (int fois = 0; fois < FOIS; fois++) {
      assertEquals(200, envoyer(client, "GET", "/v1/cles", cle, BodyPublishers.noBody()));
      assertEquals(
          201,
          envoyer(
              client,
              "POST",
              "/v1/instructions?agence=ARS-11",
              cle,
              BodyPublishers.ofString(DEMANDE)));
    }
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void qui_est_refuse_lit_pourquoi_quoi_qu_il_envoie(HttpClient.Version version) throws Exception {
    HttpClient client = client(version);
    BodyPublisher grand = BodyPublishers.ofString("[" + "1,".repeat(100_000) + "1]");
    for (String cle : new String[] {"a51_fausse", ClesDEssai.revoquee()}) {
      assertEquals(401, envoyer(client, "POST", "/v1/instructions", cle, grand));
    }
    String lecteur = ClesDEssai.valable(Role.LECTEUR, null);
    assertEquals(403, envoyer(client, "POST", "/v1/instructions", lecteur, grand));
    assertEquals(403, envoyer(client, "GET", "/v1/cles", lecteur, BodyPublishers.noBody()));
  }

  /** A client that has spoken to the service once: from then on in its own version. */
  private HttpClient client(HttpClient.Version version) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(version).build();
    client.send(
        HttpRequest.newBuilder(racine.resolve("/v1/regles")).build(), BodyHandlers.discarding());
    return client;
  }

  private int envoyer(
      HttpClient client, String methode, String adresse, String cle, BodyPublisher corps)
      throws Exception {
    HttpResponse<Void> reponse =
        client.send(
            HttpRequest.newBuilder(racine.resolve(adresse))
                .header("Authorization", "Bearer " + cle)
                .header("Content-Type", "application/json")
                .method(methode, corps)
                .build(),
            BodyHandlers.discarding());
    return reponse.statusCode();
  }
}
