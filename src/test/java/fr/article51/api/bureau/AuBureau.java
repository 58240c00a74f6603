package fr.article51.api.bureau;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser at the letters of a screening. */
final class AuBureau {
  static final String TITRE = "Responsable de l’innovation";

  private static final String DEMANDE =
      """
      {"dateAppreciation": "2025-06-01",
       "projet": {"titre": "Parcours", "perimetre": "REGIONAL", "regions": ["11"], "dureeMois": 48},
       "reponses": {"finalite.parcours_coordination": "OUI", "besoin.tarifs.infirmiers": "OUI"}}
      """;

  private AuBureau() {}

  static RequestSpecification avec(String cle) {
    return RestAssured.given()
        .redirects()
        .follow(false)
        .cookie("a51_cle", cle)
        .header("Sec-Fetch-Site", "same-origin");
  }

  /** A form, each field before its value. */
  static Response envoyer(String cle, String adresse, String... champs) {
    RequestSpecification requete =
        avec(cle).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    for (int i = 0; i < champs.length; i += 2) {
      requete.formParam(champs[i], champs[i + 1]);
    }
    return requete.post(adresse);
  }

  /** An answer that is a page of the desk. */
  static Document page(Response reponse, int statut) {
    assertEquals(statut, reponse.statusCode());
    reponse.then().header("Content-Type", containsString("text/html"));
    reponse.then().header("Cache-Control", containsString("no-store"));
    return Jsoup.parse(reponse.asString());
  }

  static Document lire(String cle, String adresse) {
    return page(avec(cle).get(adresse), 200);
  }

  /** What follows a form that did what it is for. */
  static String suite(Response reponse) {
    assertEquals(303, reponse.statusCode(), reponse::asString);
    String adresse = reponse.header("Location");
    return adresse.substring(adresse.indexOf("/bureau"));
  }

  /** A screening of ARS-11: its identifier. */
  static String ouvrir() {
    return ouvrir(DEMANDE);
  }

  static String ouvrir(String demande) {
    return ClesDEssai.personne(Role.INSTRUCTEUR)
        .contentType("application/json")
        .body(demande)
        .post("/v1/instructions?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String adresse(String instruction) {
    return "/bureau/instructions/" + instruction;
  }

  /** Prepares a letter on the first evaluation: the address of its page. */
  static String preparer(String cle, String instruction, long version, String genre) {
    String suite =
        suite(
            envoyer(
                cle,
                adresse(instruction) + "/courriers",
                "version",
                Long.toString(version),
                "genre",
                genre,
                "texteLibre",
                "Merci <b>encore</b>."));
    return suite.substring(0, suite.indexOf('?'));
  }

  static Response valider(String cle, String courrier, long version) {
    return envoyer(
        cle,
        courrier + "/validation",
        "version",
        Long.toString(version),
        "fonction",
        TITRE,
        "accord",
        "oui");
  }

  /** The same letter, by the API. */
  static byte[] parLInterface(String courrier, String format) {
    return ClesDEssai.personne(Role.LECTEUR)
        .get(courrier.replace("/bureau/", "/v1/") + "?format=" + format)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
