package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service while its database does not answer. */
@QuarkusTest
@TestProfile(SansBaseTest.Profil.class)
class SansBaseTest {

  /** An address where nothing listens. */
  public static final class Profil implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("article51.base.url", "jdbc:postgresql://127.0.0.1:1/rien");
    }
  }

  @Test
  void ce_qui_serait_garde_est_refuse_en_disant_quand_redemander() {
    Http.refus(
            given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/instructions?agence=ARS-11")
                .then(),
            503,
            "indisponible")
        .header("Retry-After", is("5"));
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
  void un_verdict_qu_on_ne_garde_pas_n_en_a_pas_besoin() {
    Http.evaluer("{}").statusCode(200);
  }
}
