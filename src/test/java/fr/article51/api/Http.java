package fr.article51.api;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.hamcrest.Matchers;

/** What the tests of the API repeat. */
public final class Http {
  public static final String EVALUATIONS = "/v1/evaluations";
  static final String PROBLEME = "application/problem+json";
  static final String URN = "urn:article51:probleme:";

  private Http() {}

  /** Posts an evaluation request, whatever it is worth. */
  static ValidatableResponse evaluer(String json) {
    return evaluer(json.getBytes(StandardCharsets.UTF_8));
  }

  static ValidatableResponse evaluer(byte[] corps) {
    return given().contentType(ContentType.JSON).body(corps).when().post(EVALUATIONS).then();
  }

  /** The answer is a problem of that kind, at that status. */
  public static ValidatableResponse refus(ValidatableResponse reponse, int statut, String genre) {
    return reponse
        .statusCode(statut)
        .contentType(PROBLEME)
        .body("type", Matchers.is(URN + genre))
        .body("title", Matchers.not(Matchers.blankOrNullString()))
        .body("status", Matchers.is(statut))
        .body("detail", Matchers.not(Matchers.blankOrNullString()));
  }

  /** The request is refused for one fault, there. */
  static ValidatableResponse anomalie(String json, String pointeur) {
    return refus(evaluer(json), 422, "demande-invalide")
        .body("errors", Matchers.hasSize(1))
        .body("errors[0].pointer", Matchers.is(pointeur));
  }

  /** Kept by caches, checked by its fingerprint: sent again only when it has changed. */
  public static void exigerUneEmpreinte(String adresse) {
    String empreinte =
        given()
            .get(adresse)
            .then()
            .statusCode(200)
            .header("Cache-Control", "no-cache")
            .extract()
            .header("ETag");
    given().header("If-None-Match", empreinte).get(adresse).then().statusCode(304);
    given().header("If-None-Match", "\"autre\"").get(adresse).then().statusCode(200);
  }
}
