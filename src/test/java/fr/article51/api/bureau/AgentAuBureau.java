package fr.article51.api.bureau;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone at the desk, in a browser that came in with a key. */
final class AgentAuBureau {
  private final String cle;

  private AgentAuBureau(String cle) {
    this.cle = cle;
  }

  static AgentAuBureau avec(String cle) {
    return new AgentAuBureau(cle);
  }

  Response lire(String adresse) {
    return requete("same-origin").urlEncodingEnabled(false).get(adresse);
  }

  /** A page that is there. */
  Document page(String adresse) {
    return page(200, lire(adresse));
  }

  /**
   * @param champs names and values, one after the other
   */
  Response envoyer(String adresse, String... champs) {
    return poster("same-origin", adresse, champs);
  }

  /** As {@link #envoyer(String, String...)}, from a page of another site. */
  Response envoyerDAilleurs(String adresse, String... champs) {
    return poster("cross-site", adresse, champs);
  }

  private Response poster(String site, String adresse, String... champs) {
    RequestSpecification requete =
        requete(site).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    for (int i = 0; i < champs.length; i += 2) {
      requete.formParam(champs[i], champs[i + 1]);
    }
    return requete.post(adresse);
  }

  /** What a new form of a key carries. */
  String referenceDeCle() {
    return page("/bureau/cles/nouvelle").selectFirst("input[name=reference]").val();
  }

  /** Sends the form of a key, for a month. */
  Response creerUneCle(String reference, String nom, String role, String agence) {
    return envoyer(
        "/bureau/cles",
        "reference",
        reference,
        "nom",
        " " + nom + " ",
        "titulaire",
        "Claire Martin",
        "role",
        role,
        "agence",
        agence,
        "jours",
        "30");
  }

  private RequestSpecification requete(String site) {
    return RestAssured.given()
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .header("Sec-Fetch-Site", site)
        .cookie("a51_cle", cle);
  }

  /** Every link of a page, and everything that a form sends to by GET, is there. */
  void suivreLesLiens(Document page) {
    for (String lien : page.select("a[href^=/]").eachAttr("href")) {
      assertEquals(200, lire(lien).statusCode(), lien);
    }
  }

  /** What was answered, as a page that no cache keeps, and that holds no foreign script. */
  static Document page(int statut, Response reponse) {
    assertEquals(statut, reponse.statusCode());
    reponse.then().header("Content-Type", containsString("text/html"));
    reponse.then().header("Cache-Control", containsString("no-store"));
    Document page = Jsoup.parse(reponse.asString());
    assertFalse(page.select("script").stream().anyMatch(un -> un.data().contains("alert")));
    return page;
  }

  /** Where one is sent after a form. */
  static String suite(Response reponse) {
    assertEquals(303, reponse.statusCode());
    String adresse = reponse.header("Location");
    return adresse.substring(adresse.indexOf("/bureau"));
  }
}
