package fr.article51.api.demarches;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What prepares a démarche, and dossiers filled in beforehand, over HTTP and with the double. */
@QuarkusTest
@TestProfile(PreparationTest.Branche.class)
class PreparationTest {
  private static final String OUVERTE = "/v1/demarches/" + DemarcheBranchee.OUVERTE;
  private static final String FERMEE = "/v1/demarches/" + DemarcheBranchee.FERMEE;

  private static final String DEMANDE =
      """
      {"projet": {"titre": "Essai", "dureeMois": 36, "porteur": {"nom": "CPTS"}},
       "reponses": {"besoin.panier_soins": "OUI", "besoin.competences": "OUI"}}
      """;

  /** See the class. */
  public static final class Branche implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(DemarcheBranchee.class));
    }
  }

  @Test
  void le_controle_dit_chaque_ecart_et_si_quelque_chose_bloque() {
    ClesDEssai.comme(Role.ADMINISTRATEUR)
        .get(OUVERTE + "/controle")
        .then()
        .statusCode(200)
        .body("bloque", equalTo(true))
        .body("ecarts.place", hasItems("champs.disparu", "champs.Q2hhbXAtMTA0"))
        .body("ecarts.find { it.place == 'champs.disparu' }.ligne", equalTo(10))
        .body("ecarts.find { it.place == 'champs.disparu' }.gravite", equalTo("ERREUR"))
        .body("ecarts.find { it.place == 'champs.Q2hhbXAtMTA0' }.ligne", equalTo(0))
        .body("ecarts.place", not(hasItem("champs.Q2hhbXAtMTAx")));
  }

  @Test
  void la_proposition_est_un_fichier_pour_la_meme_demarche() {
    ClesDEssai.comme(Role.ADMINISTRATEUR)
        .get(OUVERTE + "/proposition?date=2025-06-01")
        .then()
        .statusCode(200)
        .contentType("application/yaml;charset=UTF-8")
        .body(containsString("demarche: 51051\nagence: \"ARS-11\"\n"))
        .body(containsString("jeton: \"demarches.essai.jeton\"\nplateforme: \"http://localhost:"));
    Http.refus(
        ClesDEssai.comme(Role.ADMINISTRATEUR).get(OUVERTE + "/proposition?date=demain").then(),
        422,
        "parametre-invalide");
  }

  @Test
  void une_demarche_d_une_autre_agence_est_comme_absente() {
    for (String route : List.of("/controle", "/proposition")) {
      Http.refus(
          ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-75").get(OUVERTE + route).then(),
          404,
          "introuvable");
      ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-75").get(FERMEE + route).then().statusCode(200);
    }
  }

  @Test
  void le_formulaire_est_public_en_json_ou_en_page() {
    given()
        .get("/v1/demarches/formulaire?date=2019-07-01")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("date", equalTo("2019-07-01"))
        .body("sections[0].champs.cible", hasItem("projet.titre"));
    String empreinte =
        given()
            .accept("text/markdown")
            .get("/v1/demarches/formulaire")
            .then()
            .statusCode(200)
            .contentType("text/markdown;charset=UTF-8")
            .body(startsWith("# "))
            .extract()
            .header("ETag");
    given()
        .accept("text/markdown")
        .header("If-None-Match", empreinte)
        .get("/v1/demarches/formulaire")
        .then()
        .statusCode(304);
    given().accept("image/png").get("/v1/demarches/formulaire").then().statusCode(406);
  }

  @Test
  void un_dossier_prerempli_est_cree_sur_la_plateforme_et_ce_qu_il_ne_dit_pas_est_nomme() {
    String url =
        preremplir(OUVERTE, DEMANDE)
            .statusCode(201)
            .header("Cache-Control", "no-store")
            .body("nonPortes.cible", hasItems("projet.porteur.nom", "besoin.competences"))
            .body("nonPortes.cible", not(hasItem("projet.titre")))
            .extract()
            .path("url");
    String plateforme = ConfigProvider.getConfig().getValue("essai.doublure", String.class);
    assertEquals(plateforme, url.substring(0, plateforme.length()));
    given()
        .get(url)
        .then()
        .statusCode(200)
        .body(containsString("Essai"))
        .body(containsString("36"));
  }

  @Test
  void rien_n_est_prerempli_sans_que_le_fichier_le_permette() {
    for (String adresse : List.of(FERMEE, "/v1/demarches/404", "/v1/demarches/x")) {
      Http.refus(preremplir(adresse, DEMANDE), 404, "introuvable");
    }
  }

  @Test
  void une_demande_refusee_ne_cree_rien() {
    Http.refus(preremplir(OUVERTE, "{\"projet\": {\"dureeMois\": -1}}"), 422, "demande-invalide");
    Http.refus(preremplir(OUVERTE, "{"), 400, "corps-malforme");
  }

  private static ValidatableResponse preremplir(String demarche, String demande) {
    return given()
        .contentType(ContentType.JSON)
        .body(demande)
        .post(demarche + "/preremplissage")
        .then();
  }
}
