package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A screening's answers under the law of each day: what the page shows is what the API says. */
@QuarkusTest
class DatesDuBureauTest {
  private static final String REPONSES =
      """
      "projet": {"titre": "Équipes mobiles"},
      "reponses": {
        "finalite.parcours_coordination": "OUI", "besoin.tarifs.medecins": "OUI",
        "besoin.dialysat_domicile": "OUI", "objet.subvention_seule": "NON"}
      """;

  @Test
  void les_periodes_sont_celles_de_l_interface() {
    Document page = page(lire(ouvrir(), "?du=2013-01-01&au=2027-12-31"), 200);
    JsonPath comparaison = comparaison("2013-01-01", "2027-12-31");
    List<String> jours = comparaison.getList("bascules.jour");
    assertTrue(jours.size() > 1, jours::toString);
    assertEquals(jours.size() + 1, page.select("svg rect").size());
    assertEquals(jours.size() + 1, page.select("ol.a51-frise > li").size());
    for (int i = 0; i < jours.size(); i++) {
      assertNotNull(
          page.selectFirst(
              "ol.a51-frise > li:nth-child("
                  + (i + 2)
                  + ") a[href=/droit?date="
                  + jours.get(i)
                  + "]"));
    }
    String svg = page.selectFirst("svg desc").text();
    assertTrue(svg.startsWith((jours.size() + 1) + " périodes : 1, Hors période"), svg);
  }

  @Test
  void le_dernier_jour_d_une_version_et_le_premier_de_la_suivante() {
    String id = ouvrir();
    String bascule = comparaison("2018-01-01", "2027-12-31").getString("bascules[0].jour");
    String veille = LocalDate.parse(bascule).minusDays(1).toString();
    assertEquals(
        1, page(lire(id, "?du=" + veille + "&au=" + veille), 200).select("svg rect").size());
    assertEquals(
        2, page(lire(id, "?du=" + veille + "&au=" + bascule), 200).select("svg rect").size());
    assertEquals(
        1, page(lire(id, "?du=" + bascule + "&au=" + bascule), 200).select("svg rect").size());
  }

  @Test
  void sans_jour_tout_ce_qui_est_connu_est_dessine() {
    String id = ouvrir();
    Document page = page(lire(id, ""), 200);
    assertEquals(
        page.selectFirst("figure").html(),
        page(lire(id, "?du=&au="), 200).selectFirst("figure").html());
    assertNotNull(page.selectFirst("svg line.a51-axe__jour"));
    assertTrue(page.selectFirst("#du").val().compareTo("2018-01-01") <= 0);
    assertTrue(page.selectFirst("#au").val().compareTo("2026-01-01") > 0);
  }

  @Test
  void un_jour_fautif_est_dit_a_son_champ_et_rendu_tel_quel() {
    String id = ouvrir();
    Document hier = page(lire(id, "?du=hier&au=2026-01-01"), 422);
    assertEquals("hier", hier.selectFirst("#du").val());
    assertEquals("du-faute", hier.selectFirst("#du").attr("aria-describedby"));
    assertTrue(
        hier.selectFirst("#du-faute").text().startsWith("Le premier jour, « hier », n’est pas"));
    assertTrue(
        page(lire(id, "?du=2026-01-02&au=2026-01-01"), 422)
            .selectFirst("#au-faute")
            .text()
            .contains("le 2 janvier 2026, ou un jour d’après"));
    assertTrue(
        page(lire(id, "?du=1900-01-01&au=2000-01-02"), 422)
            .selectFirst("#au-faute")
            .text()
            .contains("100 ans au plus, donc un dernier jour le 1er janvier 2000"));
    assertEquals(2, page(lire(id, "?du=hier&au=demain"), 422).select("#fautes a").size());
    assertEquals(
        "<script>alert(1)</script>",
        page(lire(id, "?du=%3Cscript%3Ealert(1)%3C/script%3E"), 422).selectFirst("#du").val());
  }

  @Test
  void une_autre_agence_ne_voit_rien() {
    assertEquals(404, avec(ClesDEssai.valable(Role.LECTEUR, "ARS-53"), ouvrir(), "").statusCode());
  }

  private static Response lire(String id, String requete) {
    return avec(ClesDEssai.valable(Role.LECTEUR, "ARS-11"), id, requete);
  }

  private static Response avec(String cle, String id, String requete) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .cookie("a51_cle", cle)
        .header("Accept", "text/html")
        .get("/bureau/instructions/" + id + "/dates" + requete);
  }

  private static Document page(Response reponse, int statut) {
    assertEquals(statut, reponse.statusCode());
    return Jsoup.parse(reponse.asString());
  }

  private static JsonPath comparaison(String du, String au) {
    return RestAssured.given()
        .contentType("application/json")
        .body("{\"du\": \"" + du + "\", \"au\": \"" + au + "\"," + REPONSES + "}")
        .post("/v1/evaluations/comparaison")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String ouvrir() {
    return ClesDEssai.personne(Role.INSTRUCTEUR)
        .contentType("application/json")
        .body("{" + REPONSES + "}")
        .post("/v1/instructions?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
