package fr.article51.api.acces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys over HTTP. */
@QuarkusTest
class ClesEnLigneTest {
  private static final String CLES = "/v1/cles";

  @Test
  void une_cle_creee_sert_se_voit_dans_la_liste_sans_son_texte_et_se_revoque() {
    JsonPath emise =
        creer(admin(), "{\"nom\":\"formulaire\",\"role\":\"LECTEUR\",\"jours\":30}")
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .body("cle.agence", nullValue())
            .body("cle.expireLe", is("2025-07-01T22:30:00Z"))
            .extract()
            .jsonPath();
    String texte = emise.getString("texte");
    String id = emise.getString("cle.id");
    ClesDEssai.avec(texte).get("/q/metrics").then().statusCode(200);
    String liste =
        admin()
            .get(CLES)
            .then()
            .statusCode(200)
            .body("cles.find { it.id == '" + id + "' }.employeeLe", notNullValue())
            .extract()
            .asString();
    assertEquals(false, liste.contains(texte));
    admin().delete(CLES + "/" + id).then().statusCode(200).body("revoqueePar", notNullValue());
    Http.refus(ClesDEssai.avec(texte).get("/q/metrics").then(), 401, "non-authentifie");
    Http.refus(admin().delete(CLES + "/rien").then(), 404, "introuvable");
  }

  @Test
  void un_administrateur_d_agence_reste_dans_la_sienne() {
    RequestSpecification breton = ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-53");
    creer(breton, "{\"nom\":\"b\",\"role\":\"LECTEUR\",\"jours\":1}")
        .statusCode(200)
        .body("cle.agence", is("ARS-53"));
    RequestSpecification autre = ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-53");
    Http.refus(
        creer(autre, "{\"nom\":\"b\",\"role\":\"LECTEUR\",\"agence\":\"ARS-11\",\"jours\":1}"),
        403,
        "acces-refuse");
    ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-53")
        .get(CLES)
        .then()
        .body("cles.agence", not(hasItem("ARS-11")))
        .body("cles.agence", not(hasItem(nullValue())));
  }

  @Test
  void une_cle_peut_etre_celle_d_une_personne_et_la_liste_le_dit() {
    String id =
        creer(
                admin(),
                "{\"nom\":\"poste\",\"titulaire\":\"Claire Martin\",\"role\":\"INSTRUCTEUR\",\"jours\":1}")
            .statusCode(200)
            .body("cle.titulaire", is("Claire Martin"))
            .extract()
            .path("cle.id");
    admin()
        .get(CLES)
        .then()
        .body("cles.find { it.id == '" + id + "' }.titulaire", is("Claire Martin"));
    creer(admin(), "{\"nom\":\"formulaire\",\"role\":\"LECTEUR\",\"jours\":1}")
        .body("cle.titulaire", nullValue());
    for (String titulaire : List.of("", " Claire", "x".repeat(151))) {
      Http.refus(
              creer(
                  admin(),
                  "{\"nom\":\"p\",\"titulaire\":\"%s\",\"role\":\"LECTEUR\",\"jours\":1}"
                      .formatted(titulaire)),
              422,
              "demande-invalide")
          .body("errors.pointer", contains("/titulaire"));
    }
  }

  @Test
  void une_demande_sans_sens_dit_tout_ce_qui_ne_va_pas() {
    Http.refus(
            creer(admin(), "{\"role\":\"CHEF\",\"agence\":\"é\",\"jours\":400,\"texte\":\"a\"}"),
            422,
            "demande-invalide")
        .body("errors.pointer", containsInAnyOrder("/nom", "/role", "/agence", "/jours", "/texte"));
    Http.refus(creer(admin(), "{}"), 422, "demande-invalide")
        .body("errors.pointer", contains("/jours", "/nom", "/role"));
    Http.refus(creer(admin(), "{"), 400, "corps-malforme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "Bearer a51_",
        "Bearer a51_premiere_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
        "Basic YWRtaW46YWRtaW4=",
        "a51_premiere",
        "n'importe quoi",
      })
  void une_identite_fausse_est_refusee_meme_la_ou_personne_n_est_demande(String autorisation) {
    Http.refus(
            given().header("Authorization", autorisation).get("/v1/questions").then(),
            401,
            "non-authentifie")
        .header("WWW-Authenticate", "Bearer realm=\"article51\", error=\"invalid_token\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/questions, default-src 'none'; frame-ancestors 'none'",
    "/rien, default-src 'none'; frame-ancestors 'none'",
    "/v1/cles, default-src 'none'; frame-ancestors 'none'",
    "/regles, default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
        + "img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'",
  })
  void chaque_reponse_porte_une_fois_ses_en_tetes_de_securite(String adresse, String politique) {
    var entetes = given().get(adresse).headers();
    assertEquals(1, entetes.getValues("Content-Security-Policy").size());
    assertEquals(politique, entetes.getValue("Content-Security-Policy"));
    assertEquals("nosniff", String.join(",", entetes.getValues("X-Content-Type-Options")));
    assertEquals("DENY", String.join(",", entetes.getValues("X-Frame-Options")));
    assertEquals("no-referrer", String.join(",", entetes.getValues("Referrer-Policy")));
  }

  private static RequestSpecification admin() {
    return ClesDEssai.comme(Role.ADMINISTRATEUR);
  }

  private static ValidatableResponse creer(RequestSpecification qui, String corps) {
    return qui.contentType("application/json").body(corps).post(CLES).then();
  }
}
