package fr.article51.api.formulaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a screen tells as clear, no answer that is missing can change. */
@QuarkusTest
class CertitudesTest {

  @Test
  void qui_recoit_n_est_pas_dit_clair_tant_qu_une_reponse_peut_le_changer() {
    assertFalse(clair("{\"projet\": {\"perimetre\": \"REGIONAL\"}}").contains("Reçoit"));
  }

  @Test
  void qui_recoit_est_dit_clair_quand_tout_est_dit() throws IOException {
    String complete = Files.readString(Path.of("examples/episode-de-soins-2019.json"));
    String clair = clair(complete);
    assertTrue(clair.contains("Reçoit") && clair.contains("Haute Autorité de santé"), clair);
  }

  @Test
  void un_jour_sans_regime_se_corrige() {
    given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("etat", "{\"dateAppreciation\": \"2001-01-01\"}")
        .formParam("ecran", "PROJET")
        .formParam("dateAppreciation", "2001-01-01")
        .formParam("projet.dureeMois", "abc")
        .post("/projet")
        .then()
        .statusCode(422)
        .body(containsString("en chiffres"));
  }

  private static String clair(String etat) {
    String page =
        given()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("etat", etat)
            .formParam("aller", "resultat")
            .post("/projet")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return Jsoup.parse(page).select(".a51-avancee dl").text();
  }
}
