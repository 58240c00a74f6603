package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing of a project reaches the logs, with the access log on too. */
@QuarkusTest
@TestProfile(ConfidentialiteTest.AvecJournalDesAcces.class)
class ConfidentialiteTest {
  private static final String MARQUE = "marque-confidentielle";

  /** The access log is off by default; its pattern must be safe when it is on. */
  public static final class AvecJournalDesAcces implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.access-log.enabled", "true");
    }
  }

  @Test
  void aucunContenuDeProjetNEstJournalise() {
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      Http.evaluer(
              "{\"projet\":{\"titre\":\"%s\",\"porteur\":{\"nom\":\"%s\",\"type\":\"%s\"}}}"
                  .replace("%s", MARQUE))
          .statusCode(200);
      for (String refusee :
          new String[] {
            "{\"%s\":1}",
            "{\"projet\":{\"%s\":1}}",
            "{\"projet\":{\"titre\":\"%s\",\"dureeMois\":\"%s\"}}",
            "{\"projet\":{\"perimetre\":\"%s\",\"regions\":[\"%s\"]}}",
            "{\"dateAppreciation\":\"%s\"}",
            "{\"reponses\":{\"%s\":\"OUI\",\"besoin.competences\":\"%s\"}}",
            "{\"projet\":{\"titre\":\"%s\"",
            "{\"%s\":1,\"%s\":2}",
            "%s",
          }) {
        int statut = Http.evaluer(refusee.replace("%s", MARQUE)).extract().statusCode();
        assertTrue(statut == 400 || statut == 422);
      }
      given()
          .contentType(ContentType.JSON)
          .body("{}")
          .post(Http.EVALUATIONS + "?" + MARQUE + "=" + MARQUE)
          .then()
          .statusCode(422);
      given().get("/v1/questions?date=" + MARQUE).then().statusCode(422);
      given()
          .header("Content-Type", "text/" + MARQUE)
          .body(MARQUE)
          .post(Http.EVALUATIONS)
          .then()
          .statusCode(415);
      journal.contient("POST /v1/evaluations");
      journal.neContientPas(MARQUE);
    }
  }
}
