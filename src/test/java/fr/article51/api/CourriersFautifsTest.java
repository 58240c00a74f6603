package fr.article51.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service while a template of an agency has a fault. */
@QuarkusTest
@TestProfile(CourriersFautifsTest.Profil.class)
class CourriersFautifsTest {
  private static final Path DOSSIER = Path.of("target", "courriers-fautifs");
  private static final Path MODELE =
      DOSSIER.resolve("ARS-11").resolve("modeles").resolve("fiche-interne.html");

  private static final Path ACCUSE = MODELE.resolveSibling("accuse-reception.html");
  private static final String A_BRANCHE =
      "<p>{#for q in verdict.questions}{q.libelle}{/for}{signature.fonction}{mention.finalite}"
          + "{mention.droit}{mention.exercice}{mention.cada}</p>\n"
          + "<p>{#if signature.nom}{signature.nom}{#else}"
          + "{#if dossier.reference}{entete.logo.texte}{/if}{/if}</p>";

  /** A folder of ours. */
  public static final class Profil implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("article51.courriers.dossier", DOSSIER.toString());
    }
  }

  @BeforeEach
  void une_faute() throws IOException {
    Files.createDirectories(MODELE.getParent());
    Files.writeString(MODELE, "<p>{dossier.titre}</p>\n<p>{dossier.inconnu}</p>\n");
  }

  @AfterEach
  void plus_de_modele() throws IOException {
    Files.deleteIfExists(MODELE);
    Files.deleteIfExists(ACCUSE);
  }

  @Test
  void la_faute_est_dite_avec_son_fichier_et_sa_ligne_et_corrigee_sans_redemarrer()
      throws IOException {
    String id = ouvrir();
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      for (int fois = 0; fois < 2; fois++) {
        Http.refus(preparer(id), 503, "indisponible")
            .body(
                "detail",
                allOf(
                    containsString("ARS-11/modeles/fiche-interne.html, ligne 2"),
                    containsString("champ inconnu « inconnu » ; admis : date, ")));
      }
      journal.contient("ARS-11/modeles/fiche-interne.html, ligne 2");
    }
    demanderAuBureau(id);
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/v1/instructions/" + id).then().header("ETag", is("\"1\""));
    Files.delete(MODELE);
    // Nothing tries it when nobody signs, but such a letter.
    Files.writeString(ACCUSE, A_BRANCHE);
    assertEquals(201, preparer(id).extract().statusCode());
    Http.refus(preparer(id, "ACCUSE_RECEPTION", 2), 503, "indisponible")
        .body("detail", containsString("ARS-11/modeles/accuse-reception.html, ligne 2"));
  }

  /** What was typed is given back. */
  private static void demanderAuBureau(String id) {
    Response reponse =
        RestAssured.given()
            .cookie("a51_cle", ClesDEssai.nommee(Role.INSTRUCTEUR))
            .header("Sec-Fetch-Site", "same-origin")
            .formParam("version", "1")
            .formParam("genre", "FICHE_INTERNE")
            .formParam("texteLibre", "Merci encore")
            .post("/bureau/instructions/" + id + "/courriers");
    assertEquals(503, reponse.statusCode());
    Document page = Jsoup.parse(reponse.asString());
    assertEquals("Merci encore", page.selectFirst("#courrier-texteLibre").text());
    assertTrue(page.selectFirst("#fautes").text().contains("configuration des agences"));
  }

  private static RequestSpecification given() {
    return ClesDEssai.comme(Role.INSTRUCTEUR);
  }

  private static String ouvrir() {
    return given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/v1/instructions?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse preparer(String id) {
    return preparer(id, "FICHE_INTERNE", 1);
  }

  private static ValidatableResponse preparer(String id, String genre, int version) {
    return given()
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body("{\"genre\": \"" + genre + "\"}")
        .post("/v1/instructions/" + id + "/courriers")
        .then();
  }
}
