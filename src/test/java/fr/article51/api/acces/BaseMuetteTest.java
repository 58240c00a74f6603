package fr.article51.api.acces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.article51.api.Http;
import fr.article51.api.JournalCapture;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that does not answer: no key can be checked, and a verdict needs none. */
@QuarkusTest
@TestProfile(BaseMuetteTest.SansBase.class)
class BaseMuetteTest {
  private static final String CLE = "a51_premiere_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  /** Nobody listens there. */
  public static final class SansBase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("article51.base.url", "jdbc:postgresql://127.0.0.1:1/rien");
    }
  }

  @Test
  void une_cle_ne_peut_etre_verifiee_et_c_est_dit_sans_la_dire() {
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      Http.refus(ClesDEssai.avec(CLE).get("/v1/cles").then(), 503, "indisponible")
          .header("Retry-After", is("5"));
      journal.contient("Identité invérifiable");
      journal.neContientPas(CLE);
    }
  }

  @Test
  void le_service_se_dit_non_pret_et_dit_pourquoi() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("base"));
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void le_verdict_ne_demande_pas_de_base() {
    given()
        .contentType("application/json")
        .body("{}")
        .post(Http.EVALUATIONS)
        .then()
        .statusCode(200);
  }
}
