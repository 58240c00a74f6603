package fr.article51.api.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form, and a client of the API, on another site. */
@QuarkusTest
@TestProfile(IntegrationTest.UnSiteAdmis.class)
class IntegrationTest {
  private static final String SITE = "https://www.ars.exemple.fr";

  public static final class UnSiteAdmis implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "article51.pages.integration", SITE,
          "quarkus.http.cors.enabled", "true",
          "quarkus.http.cors.origins", SITE);
    }
  }

  @Test
  void le_formulaire_se_montre_sur_les_sites_admis_et_sur_eux_seuls() {
    given()
        .get("/?integre=oui&couleur=green-emeraude")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", endsWith("frame-ancestors 'self' " + SITE))
        .header("X-Frame-Options", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/regles", "/droit", "/accessibilite", "/integration", "/v1/questions"})
  void rien_d_autre_ne_se_montre_ailleurs(String adresse) {
    given()
        .get(adresse)
        .then()
        .header("Content-Security-Policy", endsWith("frame-ancestors 'none'"))
        .header("X-Frame-Options", is("DENY"));
  }

  @Test
  void un_navigateur_dit_d_ou_vient_notre_propre_formulaire() {
    given().get("/").then().header("Referrer-Policy", is("same-origin"));
    given().get("/regles").then().header("Referrer-Policy", is("no-referrer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.fr; script-src *",
        "https://a.fr/",
        "https://a.fr/page",
        "*",
        "a.fr",
        "https://a.fr b.fr",
        "javascript:alert(1)",
        ""
      })
  void ce_qui_n_est_pas_une_origine_empeche_de_demarrer(String site) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> SitesAdmis.ancetres(List.of(site)))
            .getMessage();
    assertTrue(message.contains("« " + site + " »"), message);
  }

  @Test
  void les_origines_suivent_nos_propres_pages() {
    assertEquals("'self'", SitesAdmis.ancetres(List.of()));
    assertEquals(
        "'self' https://*.exemple.fr http://localhost:81",
        SitesAdmis.ancetres(List.of("https://*.exemple.fr", "http://localhost:81")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/web/integration.js", "/web/client.js"})
  void ce_que_pointe_un_autre_site_ne_vieillit_pas_des_jours(String adresse) {
    fichier(adresse)
        .header("Cache-Control", is("public, max-age=3600"))
        .header("X-Content-Type-Options", is("nosniff"))
        .contentType(containsString("javascript"));
  }

  @Test
  void le_client_se_charge_du_site_que_cors_admet() {
    given()
        .header("Origin", SITE)
        .get("/web/client.js")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", is(SITE));
    given().header("Origin", "https://autre.fr").get("/web/client.js").then().statusCode(403);
  }

  @Test
  void la_page_donne_de_quoi_copier_avec_notre_adresse_et_la_couleur_choisie() {
    Document page = page("/integration?couleur=blue-ecume");
    List<String> exemples = page.select("pre").eachText();
    assertEquals(3, exemples.size());
    assertTrue(
        exemples
            .get(0)
            .matches(
                "<script src=\"http://[^/]+/web/integration.js\" data-couleur=\"blue-ecume\" async></script>"),
        exemples.get(0));
    assertTrue(exemples.get(1).contains("/?integre=oui&amp;couleur=blue-ecume\""), exemples.get(1));
    assertTrue(exemples.get(2).contains("/web/client.js"), exemples.get(2));
    assertEquals("blue-ecume", page.select(".a51-apercu script").attr("data-couleur"));
    assertEquals(Cadre.COULEURS.size() + 1, page.select("#couleur option").size());
    assertTrue(page.text().contains(SITE));
  }

  @Test
  void une_couleur_inconnue_est_laissee_de_cote() {
    Document page = page("/integration?couleur=%22%3E%3Cscript%3E");
    assertEquals("", page.select(".a51-apercu script").attr("data-couleur"));
    assertEquals(2, page.select("script").size());
  }

  private static ValidatableResponse fichier(String adresse) {
    return given().get(adresse).then().statusCode(200);
  }

  private static Document page(String adresse) {
    return Jsoup.parse(
        given().urlEncodingEnabled(false).get(adresse).then().statusCode(200).extract().asString());
  }
}
