package fr.article51.api.acces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.article51.api.Http;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A service behind a proxy, closed, with a small allowance and one site allowed. The clock is
 * stopped: nothing comes back.
 */
@QuarkusTest
@TestProfile(AccesLimiteTest.Limite.class)
class AccesLimiteTest {
  private static final int COMPTE = 3;

  /** See the class. */
  public static final class Limite implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.ofEntries(
          Map.entry("article51.acces.public", "false"),
          Map.entry("article51.debit.par-adresse", Integer.toString(COMPTE)),
          Map.entry("article51.debit.par-acteur", Integer.toString(COMPTE)),
          Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
          Map.entry("quarkus.http.cors.enabled", "true"),
          Map.entry("quarkus.http.cors.origins", "https://formulaire.example"));
    }
  }

  @Test
  void ferme_le_service_demande_une_cle_meme_pour_ce_qui_est_public() {
    for (String adresse : new String[] {"/v1/questions", "/regles", "/q/openapi"}) {
      Http.refus(depuis("203.0.113.1").get(adresse).then(), 401, "non-authentifie")
          .header("WWW-Authenticate", "Bearer realm=\"article51\"");
    }
    ClesDEssai.comme(Role.LECTEUR).get("/v1/questions").then().statusCode(200);
    depuis("203.0.113.1").get("/q/health/live").then().statusCode(200);
  }

  @Test
  void au_dela_du_compte_une_adresse_attend_et_les_autres_non() {
    for (int i = 1; i <= COMPTE; i++) {
      depuis("203.0.113.2")
          .get("/v1/questions")
          .then()
          .statusCode(401)
          .header("RateLimit-Limit", is("3"))
          .header("RateLimit-Remaining", is(Integer.toString(COMPTE - i)))
          .header("RateLimit-Policy", is("\"adresse\";q=3;w=60"));
    }
    Http.refus(depuis("203.0.113.2").get("/v1/questions").then(), 429, "trop-de-requetes")
        .header("Retry-After", is("20"))
        .header("RateLimit", containsString(";r=0;t=60"));
    depuis("203.0.113.3").get("/v1/questions").then().statusCode(401);
  }

  @Test
  void une_cle_a_son_propre_compte_d_ou_qu_elle_vienne() {
    String cle = ClesDEssai.valable(Role.LECTEUR, null);
    for (int i = 0; i < COMPTE; i++) {
      ClesDEssai.avec(cle)
          .header("X-Forwarded-For", "203.0.113." + (10 + i))
          .get("/v1/questions")
          .then()
          .statusCode(200)
          .header("RateLimit-Policy", containsString("acteur"));
    }
    Http.refus(ClesDEssai.avec(cle).get("/v1/questions").then(), 429, "trop-de-requetes");
  }

  @Test
  void essayer_des_cles_n_est_pas_sans_limite() {
    for (int i = 0; i < COMPTE; i++) {
      essai("203.0.113.20", "a51_x").then().statusCode(401);
    }
    essai("203.0.113.20", "a51_x").then().statusCode(429);
    String cle = ClesDEssai.valable(Role.LECTEUR, null);
    essai("203.0.113.20", cle).then().statusCode(429);
    essai("203.0.113.21", cle).then().statusCode(200);
  }

  @Test
  void seul_un_site_de_la_liste_lit_les_reponses() {
    given()
        .header("Origin", "https://formulaire.example")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")
        .options(Http.EVALUATIONS)
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://formulaire.example")
        .header("Access-Control-Allow-Credentials", not("true"));
    given()
        .header("Origin", "https://ailleurs.example")
        .get("/v1/questions")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  private static Response essai(String adresse, String cle) {
    return ClesDEssai.avec(cle).header("X-Forwarded-For", adresse).get("/v1/questions");
  }

  private static RequestSpecification depuis(String adresse) {
    return given().header("X-Forwarded-For", adresse);
  }
}
