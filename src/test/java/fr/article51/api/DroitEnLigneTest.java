package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.droit.Droit;
import fr.article51.droit.Question;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, provisions and rules over HTTP. */
@QuarkusTest
class DroitEnLigneTest {
  @Inject Droit droit;

  @Test
  void leQuestionnaireEstCeluiDeLaDate() {
    for (LocalDate jour : droit.bornes()) {
      List<String> codes =
          given()
              .get("/v1/questions?date=" + jour)
              .then()
              .statusCode(200)
              .body("date", is(jour.toString()))
              .body("questions.libelle", everyItem(not(blankOrNullString())))
              .body("questions.aide", everyItem(not(blankOrNullString())))
              .body("questions.exemple", everyItem(not(blankOrNullString())))
              .extract()
              .path("questions.code");
      assertEquals(droit.au(jour).questions().stream().map(Question::code).toList(), codes);
    }
  }

  @Test
  void sansRegimeIlNYAPasDeQuestion() {
    given()
        .get("/v1/questions?date=2013-12-24")
        .then()
        .statusCode(200)
        .body("regime", nullValue())
        .body("questions", empty());
    given()
        .get("/v1/provisions?date=2013-12-24")
        .then()
        .statusCode(200)
        .body("regime", nullValue())
        .body("droitVerifie", is(true))
        .body("textes", empty())
        .body("provisions", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/questions", "/v1/provisions"})
  void sansDateCEstAujourdhuiAParis(String adresse) {
    given().get(adresse).then().statusCode(200).body("date", is("2025-06-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-2-3",
        "1899-12-31",
        "2101-01-01",
        "hier",
        "",
        "20250101",
        "2025-01-01T00:00",
        "99999-01-01"
      })
  void uneDateImpossibleEstRefusee(String date) {
    for (String adresse :
        List.of("/v1/questions", "/v1/provisions", "/v1/provisions/L162-31-1.III")) {
      Http.refus(given().queryParam("date", date).get(adresse).then(), 422, "parametre-invalide")
          .body("errors[0].parameter", is("date"));
    }
  }

  @Test
  void unParametreMalEcritNeDevientPasAujourdhui() {
    Http.refus(given().get("/v1/questions?dat=2018-01-01").then(), 422, "parametre-invalide")
        .body("errors[0].accepted", is(List.of("date")));
    Http.refus(
        given().get("/v1/questions?date=2018-01-01&date=2019-01-01").then(),
        422,
        "parametre-invalide");
    Http.refus(given().get("/v1/regles?date=2018-01-01").then(), 422, "parametre-invalide");
  }

  @Test
  void lesProvisionsDUnJourSontCellesDuDroit() {
    given()
        .get("/v1/provisions?date=2025-06-01")
        .then()
        .statusCode(200)
        .body("regime", is("ARTICLE_51"))
        .body("droitVerifie", is(true))
        .body("textes.article", hasItem("R162-50-14"))
        .body("textes[0].version", is("LEGIARTI000048725803"))
        .body("textes[0].url", startsWith("https://www.legifrance.gouv.fr/codes/article_lc/"))
        .body("provisions.provision", hasItem("L162-31-1.II.2.n"))
        .body("provisions.provision", not(hasItem("L162-31-1.II.2.zz")));
  }

  @Test
  void uneProvisionSansDateDonneToutesSesVersions() {
    given()
        .get("/v1/provisions/L162-31-1.II.2.n")
        .then()
        .statusCode(200)
        .body("article", is("L162-31-1"))
        .body("versions[0].etat", is("CENSURE"))
        .body("versions[0].du", is("2019-12-28"))
        .body("versions[1].articlesEcartes.article", hasItem("L5125-4"))
        .body("versions[1].articlesEcartes[0].objet", not(blankOrNullString()));
  }

  @Test
  void unMemeIdentifiantSuitSesRegimes() {
    List<String> regimes =
        given()
            .get("/v1/provisions/L162-31-1.I")
            .then()
            .statusCode(200)
            .extract()
            .path("versions.regime");
    assertEquals(List.of("PILOTES", "ARTICLE_51"), regimes.stream().distinct().toList());
  }

  @Test
  void lesVersionsSeSuiventSansChevauchement() {
    for (String id : List.of("L162-31-1.I", "L162-31-1.II.1.a", "L162-31-1.VI", "R162-50-8")) {
      List<String> debuts =
          given().get("/v1/provisions/" + id).then().extract().path("versions.du");
      List<String> fins = given().get("/v1/provisions/" + id).then().extract().path("versions.au");
      for (int i = 1; i < debuts.size(); i++) {
        assertEquals(fins.get(i - 1), debuts.get(i), id);
      }
    }
  }

  @Test
  void uneProvisionAUneDateNADonneQueSaVersionDAlors() {
    given()
        .get("/v1/provisions/L162-31-1.II.2.n?date=2021-06-01")
        .then()
        .statusCode(200)
        .body("versions", hasSize(1))
        .body("versions[0].texte.version", is("LEGIARTI000041428232"));
  }

  @Test
  void uneProvisionQueRienNEncodeDitPourquoi() {
    List<String> sansRegle =
        given()
            .get("/v1/provisions?date=2025-06-01")
            .then()
            .extract()
            .path("provisions.findAll { it.traitement.par != 'REGLES' }.traitement.motif");
    sansRegle.forEach(motif -> assertEquals(false, motif == null || motif.isBlank()));
  }

  @Test
  void uneProvisionInconnueDonneLesPlusProches() {
    Http.refus(given().get("/v1/provisions/L162-31-1.II.2.z").then(), 404, "introuvable")
        .body("detail", containsString("L162-31-1.II.2.a"));
  }

  @Test
  void uneProvisionDUneAutreDateDitLesSiennes() {
    Http.refus(
            given().get("/v1/provisions/L162-31-1.II.2.n?date=2015-01-01").then(),
            404,
            "introuvable")
        .body("detail", containsString("elle existe depuis le 2019-12-28"));
  }

  @Test
  void leCatalogueDonneChaqueRegle() {
    List<String> ids =
        given()
            .get("/v1/regles")
            .then()
            .statusCode(200)
            .body("version", not(blankOrNullString()))
            .extract()
            .path("regles.id");
    for (String id : ids) {
      given().get("/v1/regles/" + id).then().statusCode(200).body("id", is(id));
    }
    Http.refus(given().get("/v1/regles/inconnue").then(), 404, "introuvable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/questions?date=2025-06-01",
        "/v1/provisions?date=2025-06-01",
        "/v1/provisions/R162-50-8",
        "/v1/provisions/couverture",
        "/v1/regles"
      })
  void uneReponseInchangeeNEstPasRenvoyee(String adresse) {
    Http.exigerUneEmpreinte(adresse);
  }
}
