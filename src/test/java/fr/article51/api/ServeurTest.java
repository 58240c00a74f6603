package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP itself refuses: same answers, whoever refuses. */
@QuarkusTest
class ServeurTest {
  private static final int LIMITE = 256 * 1024;

  @TestHTTPResource(Http.EVALUATIONS)
  URI evaluations;

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1", "/v1/", "/v1/evaluation", "/v2/evaluations", "/q/rien", "/index.html"})
  void uneAdresseInconnueEstIntrouvable(String adresse) {
    Http.refus(given().accept("text/html").get(adresse).then(), 404, "introuvable");
  }

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"GET", "PUT", "DELETE", "PATCH", "TRACE"})
  void uneMethodeRefuseeDitLesMethodesAdmises(Method methode) {
    Http.refus(given().request(methode, Http.EVALUATIONS).then(), 405, "methode-refusee")
        .header("Allow", "OPTIONS, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/questions", "/v1/provisions", "/v1/provisions/R162-50-8", "/v1/regles"})
  void leDroitSeLitEtNeSEcritPas(String adresse) {
    Http.refus(
            given().contentType(ContentType.JSON).body("{}").post(adresse).then(),
            405,
            "methode-refusee")
        .header("Allow", "GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=a",
        "application/vnd.inconnu+json",
        "n'importe quoi",
        "/",
        ";;;"
      })
  void unAutreFormatDeCorpsEstRefuse(String type) throws Exception {
    HttpResponse<String> reponse =
        poster("{}".getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    assertEquals(415, reponse.statusCode(), reponse.body());
    assertProbleme(reponse);
  }

  @Test
  void unCorpsCompresseEstRefuse() {
    Http.refus(
        given()
            .contentType(ContentType.JSON)
            .header("Content-Encoding", "gzip")
            .body("{}")
            .post(Http.EVALUATIONS)
            .then(),
        415,
        "format-de-corps-refuse");
  }

  @Test
  void leJsonEstLeSeulFormatDeReponse() {
    Http.refus(
        given()
            .contentType(ContentType.JSON)
            .accept("text/html")
            .body("{}")
            .post(Http.EVALUATIONS)
            .then(),
        406,
        "format-de-reponse-indisponible");
    Http.refus(
        given().accept("application/xml").get("/v1/questions").then(),
        406,
        "format-de-reponse-indisponible");
  }

  @Test
  void unCorpsDeLaTailleLimiteEstLu() {
    Http.evaluer("{}" + " ".repeat(LIMITE - 2)).statusCode(200);
  }

  @Test
  void unCorpsDUnOctetDeTropEstRefuse() {
    Http.refus(Http.evaluer("{}" + " ".repeat(LIMITE - 1)), 413, "corps-trop-grand");
  }

  @Test
  void unCorpsSansLongueurAnnonceeEstBorneAussi() throws Exception {
    HttpResponse<String> juste = posterSansLongueur(LIMITE);
    assertEquals(200, juste.statusCode(), juste.body());
    HttpResponse<String> trop = posterSansLongueur(LIMITE + 1);
    assertEquals(413, trop.statusCode());
    assertProbleme(trop);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void unCorpsEnormeEstRefuseSansPerdreLaReponse(boolean longueurAnnoncee) throws Exception {
    int taille = 20 * 1024 * 1024;
    HttpResponse<String> reponse =
        longueurAnnoncee
            ? poster(new byte[taille], "Content-Type", "application/json")
            : posterSansLongueur(taille);
    assertEquals(413, reponse.statusCode());
    assertProbleme(reponse);
    Http.evaluer("{}").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?x=1", "?date=2025-01-01", "?explication=true", "?DATE=1&a=2"})
  void unParametreInconnuEstRefuse(String requete) {
    Http.refus(
            given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(Http.EVALUATIONS + requete)
                .then(),
            422,
            "parametre-invalide")
        .body("errors[0].detail", containsString("admis ici : contrefactuels, explications"));
  }

  @Test
  void uneRequeteQuiNEstPasDuHttpNArreteRien() throws Exception {
    for (String brut :
        new String[] {
          "bonjour\r\n\r\n",
          "POST /v1/evaluations HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n",
          "POST /v1/evaluations HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
          "POST /v1/evaluations HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
          "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
          "GET /" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(100_000) + "\r\n\r\n",
        }) {
      String reponse = brut(brut);
      assertTrue(
          reponse.isEmpty() || reponse.matches("(?s)HTTP/1\\.[01] 4\\d\\d .*"),
          () -> brut.substring(0, Math.min(60, brut.length())) + " -> " + reponse);
    }
    Http.evaluer("{}").statusCode(200);
  }

  @Test
  void lesDeuxRequetesDUneMemeConnexionOntLeurReponse() throws Exception {
    String mauvaise = requete("{\"a\":", "");
    String bonne = requete("{}", "Connection: close\r\n");
    String reponses = brut(mauvaise + bonne);
    assertTrue(reponses.startsWith("HTTP/1.1 400 "), reponses);
    assertTrue(reponses.contains("HTTP/1.1 200 "), reponses);
  }

  @Test
  void laSanteEtLesMesuresRepondent() {
    given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", containsInAnyOrder("regles", "base"));
    ClesDEssai.comme(Role.LECTEUR)
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests"));
  }

  private static String requete(String corps, String entetes) {
    return "POST /v1/evaluations HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        + entetes
        + "Content-Length: "
        + corps.length()
        + "\r\n\r\n"
        + corps;
  }

  private String brut(String requete) throws IOException {
    try (Socket prise = new Socket(evaluations.getHost(), evaluations.getPort())) {
      prise.setSoTimeout(10_000);
      OutputStream sortie = prise.getOutputStream();
      sortie.write(requete.getBytes(StandardCharsets.ISO_8859_1));
      sortie.flush();
      prise.shutdownOutput();
      InputStream entree = prise.getInputStream();
      return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> poster(byte[] corps, String... entetes) throws Exception {
    return envoyer(HttpRequest.BodyPublishers.ofByteArray(corps), entetes);
  }

  private HttpResponse<String> posterSansLongueur(int taille) throws Exception {
    byte[] corps = ("{}" + " ".repeat(taille - 2)).getBytes(StandardCharsets.UTF_8);
    return envoyer(
        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(corps)),
        "Content-Type",
        "application/json");
  }

  private HttpResponse<String> envoyer(HttpRequest.BodyPublisher corps, String... entetes)
      throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(
            HttpRequest.newBuilder(evaluations).POST(corps).headers(entetes).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static void assertProbleme(HttpResponse<String> reponse) {
    assertEquals(
        Http.PROBLEME, reponse.headers().firstValue("content-type").orElse("none"), reponse.body());
  }
}
