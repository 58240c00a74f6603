package fr.article51.api.bureau;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The desk, as a browser that came in with a key. */
@QuarkusTest
class BureauTest {
  private static final String COOKIE = "a51_cle";
  private static final String ICI = "same-origin";

  @Test
  void une_bonne_cle_fait_entrer_et_reste_hors_de_portee() {
    String cle = ClesDEssai.valable(Role.LECTEUR, "ARS-11");
    Response reponse =
        sansCle(ICI)
            .formParam("cle", " " + cle + " ")
            .formParam("retour", "//ailleurs.example")
            .post("/bureau/entree");
    assertEquals(303, reponse.statusCode());
    assertTrue(reponse.header("Location").endsWith("/bureau"), reponse.header("Location"));
    Cookie cookie = reponse.detailedCookie(COOKIE);
    assertEquals(cle, cookie.getValue());
    assertTrue(cookie.isHttpOnly());
    assertEquals("Strict", cookie.getSameSite());
    assertEquals("/bureau", cookie.getPath());
    assertEquals(200, avec(cle, ICI).get("/bureau").statusCode());
  }

  @Test
  void une_mauvaise_cle_est_dite_et_n_est_pas_redonnee() {
    Response reponse = sansCle(ICI).formParam("cle", "a51_fausse").post("/bureau/entree");
    assertEquals(401, reponse.statusCode());
    assertNull(reponse.detailedCookie(COOKIE));
    assertTrue(page(reponse).selectFirst("#cle-faute").text().contains("plus acceptée"));
    assertFalse(reponse.asString().contains("a51_fausse"));
    assertEquals(422, sansCle(ICI).formParam("cle", " ").post("/bureau/entree").statusCode());
  }

  @Test
  void sortir_oublie_la_cle() {
    Response reponse = avec(ClesDEssai.valable(Role.LECTEUR, null), ICI).post("/bureau/sortie");
    assertEquals(200, reponse.statusCode());
    Cookie cookie = reponse.detailedCookie(COOKIE);
    assertEquals("", cookie.getValue());
    assertEquals(0, cookie.getMaxAge());
    assertEquals("/bureau", cookie.getPath());
  }

  @Test
  void une_cle_revoquee_ramene_a_l_entree() {
    Response reponse = avec(ClesDEssai.revoquee(), ICI).get("/bureau");
    assertEquals(401, reponse.statusCode());
    assertNotNull(page(reponse).selectFirst("form[action=/bureau/entree] input[name=cle]"));
    assertEquals(0, reponse.detailedCookie(COOKIE).getMaxAge());
  }

  @Test
  void la_cle_du_cookie_n_ouvre_pas_l_interface() {
    avec(ClesDEssai.nommee(Role.ADMINISTRATEUR), ICI).get("/v1/cles").then().statusCode(401);
  }

  @Test
  void un_formulaire_d_ailleurs_ou_de_nulle_part_ne_fait_rien() {
    String id = ouvrir("Parcours", "ARS-11");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    for (String site : new String[] {"cross-site", "same-site", "none", ""}) {
      Response reponse = note(avec(cle, site), id, "1", "venue d’ailleurs");
      assertEquals(403, reponse.statusCode(), site);
      assertTrue(page(reponse).selectFirst("h1").text().contains("n’est pas venu d’ici"));
    }
    assertEquals(1, version(id));
  }

  @Test
  void la_liste_ne_montre_que_l_agence_et_se_filtre() {
    String marque = "m" + UUID.randomUUID().toString().replace("-", "");
    String ici = ouvrir(marque, "ARS-11");
    String ailleurs = ouvrir(marque, "ARS-53");
    String cle = ClesDEssai.valable(Role.LECTEUR, "ARS-11");
    Document liste = page(avec(cle, ICI).queryParam("texte", marque).get("/bureau"));
    assertEquals(1, liste.select("table.a51-table tbody tr").size());
    assertNotNull(liste.selectFirst("a[href$=" + ici + "]"));
    assertNull(liste.selectFirst("a[href$=" + ailleurs + "]"));
    Document closes =
        page(avec(cle, ICI).queryParam("texte", marque).queryParam("etat", "CLOSE").get("/bureau"));
    assertEquals(0, closes.select("table.a51-table tbody tr").size());
    assertEquals(422, avec(cle, ICI).queryParam("etat", "X").get("/bureau").statusCode());
    assertEquals(404, avec(cle, ICI).get(adresse(ailleurs)).statusCode());
  }

  @Test
  void une_personne_apprecie_une_machine_apprend_pourquoi_non() {
    String id = ouvrir("Parcours", "ARS-11");
    Response machine = apprecier(ClesDEssai.valable(Role.INSTRUCTEUR, null), id);
    assertEquals(403, machine.statusCode());
    assertTrue(page(machine).text().contains("celle d’une machine"));
    assertEquals(1, version(id));
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    assertEquals(303, apprecier(cle, id).statusCode());
    String texte = page(avec(cle, ICI).get(adresse(id))).text();
    assertTrue(texte.contains("équipe en place") && texte.contains(ClesDEssai.TITULAIRE));
  }

  @Test
  void une_version_depassee_garde_ce_qui_fut_ecrit() {
    String id = ouvrir("Parcours", "ARS-11");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    assertEquals(303, note(avec(cle, ICI), id, "1", "première").statusCode());
    Response reponse = note(avec(cle, ICI), id, "1", "seconde </textarea> & fin");
    assertEquals(412, reponse.statusCode());
    Document page = page(reponse);
    assertEquals("seconde </textarea> & fin", page.selectFirst("#note-texte").text());
    assertEquals("2", page.selectFirst("#note input[name=version]").val());
    assertEquals(422, note(avec(cle, ICI), id, "2", " ").statusCode());
    assertEquals(2, version(id));
  }

  @Test
  void close_une_instruction_n_a_plus_de_formulaire() {
    String id = ouvrir("Parcours", "ARS-11");
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    assertEquals(
        303, avec(cle, ICI).formParam("version", "1").post(adresse(id) + "/cloture").statusCode());
    Document page = page(avec(cle, ICI).get(adresse(id)));
    assertEquals(0, page.select("form[action^=" + adresse(id) + "/]").size());
    assertEquals(409, note(avec(cle, ICI), id, "2", "trop tard").statusCode());
  }

  @Test
  void un_titre_hostile_n_est_que_du_texte_et_aucun_lien_ne_se_perd() {
    // Other tests open screenings too: this one is found by a word of its own.
    String marque = "m" + UUID.randomUUID().toString().replace("-", "");
    String id = ouvrir("<script>alert(1)</script> " + marque, "ARS-11");
    String cle = ClesDEssai.nommee(Role.ADMINISTRATEUR);
    for (String adresse : new String[] {"/bureau?texte=" + marque, adresse(id)}) {
      Document page = page(avec(cle, ICI).get(adresse));
      assertFalse(page.select("script").stream().anyMatch(un -> un.data().contains("alert")));
      assertTrue(page.text().contains("<script>alert(1)</script>"));
      for (String lien : page.select("a[href^=/]").eachAttr("href")) {
        assertEquals(200, avec(cle, ICI).urlEncodingEnabled(false).get(lien).statusCode(), lien);
      }
    }
  }

  private static RequestSpecification sansCle(String site) {
    RequestSpecification requete = RestAssured.given().redirects().follow(false);
    return (site.isEmpty() ? requete : requete.header("Sec-Fetch-Site", site))
        .header("Accept", "text/html");
  }

  private static RequestSpecification avec(String cle, String site) {
    return sansCle(site).cookie(COOKIE, cle);
  }

  private static Response note(
      RequestSpecification requete, String id, String version, String texte) {
    return requete
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("version", version)
        .formParam("texte", texte)
        .post(adresse(id) + "/notes");
  }

  private static Response apprecier(String cle, String id) {
    return avec(cle, ICI)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("version", "1")
        .formParam("objet", "FAISABILITE")
        .formParam("avis", "FAVORABLE")
        .formParam("motif", "équipe en place")
        .post(adresse(id) + "/appreciations");
  }

  private static Document page(Response reponse) {
    reponse.then().header("Content-Type", containsString("text/html"));
    reponse.then().header("Cache-Control", containsString("no-store"));
    return Jsoup.parse(reponse.asString());
  }

  private static String ouvrir(String titre, String agence) {
    return ClesDEssai.personne(Role.INSTRUCTEUR)
        .contentType("application/json")
        .body("{\"projet\": {\"titre\": \"" + titre + "\"}}")
        .post("/v1/instructions?agence=" + agence)
        .then()
        .statusCode(201)
        .body("version", is(1))
        .extract()
        .path("id");
  }

  private static int version(String id) {
    return ClesDEssai.personne(Role.LECTEUR).get("/v1/instructions/" + id).path("version");
  }

  private static String adresse(String id) {
    return "/bureau/instructions/" + id;
  }
}
