package fr.article51.api;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters over HTTP: prepared, read in each format, validated, refused. */
@QuarkusTest
class CourriersEnLigneTest {
  private static final String INSTRUCTIONS = "/v1/instructions";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String MARQUE = "non validé";
  private static final String ACCUSE =
      "{\"genre\": \"ACCUSE_RECEPTION\", \"texteLibre\": \"Merci <b>encore</b>.\"}";
  private static final String PROJET =
      """
      {"dateAppreciation": "2025-06-01",
       "projet": {"titre": "Parcours", "perimetre": "REGIONAL", "regions": ["11"], "dureeMois": 48},
       "reponses": {"finalite.parcours_coordination": "OUI", "besoin.tarifs.infirmiers": "OUI"}}
      """;

  @Test
  void un_courrier_prepare_dit_ou_le_lire_et_n_est_qu_un_projet() {
    String id = ouvrir();
    ValidatableResponse prepare =
        preparer(id, 1, ACCUSE)
            .statusCode(201)
            .header("ETag", "\"2\"")
            .body("projet", is(true))
            .body("validation", nullValue())
            .body("evaluation", is(1))
            .body("formats.pdf", endsWith("?format=pdf"));
    String adresse = prepare.extract().header("Location");
    String courrier = prepare.extract().path("id");
    given().get(adresse).then().statusCode(200).body("id", is(courrier));
    given()
        .get(INSTRUCTIONS + "/" + id + "/courriers")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("courriers", hasSize(1))
        .body("courriers[0].genre", is("ACCUSE_RECEPTION"));
  }

  @Test
  void chaque_format_s_ouvre_et_porte_la_marque_jusqu_a_la_validation() throws IOException {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    for (String texte :
        new String[] {html(adresse).text(), pdf(octets(adresse, "pdf")), docx(adresse)}) {
      assertTrue(texte.contains(MARQUE), texte);
      assertTrue(texte.contains("Merci <b>encore</b>."), texte);
    }
    valider(2, adresse)
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("projet", is(false))
        .body("validation.par", startsWith(ClesDEssai.TITULAIRE + " (clé "))
        .body("validation.fonction", is("responsable"));
    for (String texte :
        new String[] {html(adresse).text(), pdf(octets(adresse, "pdf")), docx(adresse)}) {
      assertFalse(texte.contains(MARQUE), texte);
      assertTrue(texte.replace('\n', ' ').contains("Validé par "), texte);
    }
  }

  @Test
  void valide_il_est_rendu_octet_pour_octet_meme_apres_une_autre_evaluation() {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    valider(2, adresse).statusCode(200);
    byte[] pdf = octets(adresse, "pdf");
    reevaluer(id, 3);
    assertArrayEquals(pdf, octets(adresse, "pdf"));
    Http.refus(valider(4, adresse), 409, "conflit");
  }

  @Test
  void l_archive_de_l_instruction_tient_les_courriers_valides() throws IOException {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    valider(2, adresse).statusCode(200);
    preparer(id, 3, "{\"genre\": \"FICHE_INTERNE\"}").statusCode(201);
    byte[] pdf = octets(adresse, "pdf");
    int courriers = 0;
    byte[] archive = given().get(INSTRUCTIONS + "/" + id + "/archive.zip").asByteArray();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry une = zip.getNextEntry(); une != null; une = zip.getNextEntry()) {
        if (une.getName().startsWith("courriers/")) {
          courriers++;
          if (une.getName().endsWith(".pdf")) {
            assertArrayEquals(pdf, zip.readAllBytes());
          }
        }
      }
    }
    assertEquals(3, courriers);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "application/pdf, application/pdf",
    DOCX + ", " + DOCX,
    "application/json, application/json",
    "*/*, application/json",
    "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
  })
  void le_format_est_celui_que_demande_accept(String accept, String type) {
    String adresse = preparer(ouvrir(), 1, ACCUSE).extract().header("Location");
    given().accept(accept).get(adresse).then().statusCode(200).contentType(startsWith(type));
  }

  @Test
  void un_document_a_un_nom_de_fichier_et_n_est_garde_par_aucun_cache_commun() {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    given()
        .get(adresse + "?format=docx")
        .then()
        .header("Content-Disposition", "attachment; filename=\"accuse-reception-projet.docx\"")
        .header("Cache-Control", containsString("private"));
    valider(2, adresse);
    given()
        .get(adresse + "?format=pdf")
        .then()
        .header("Content-Disposition", "inline; filename=\"accuse-reception.pdf\"");
  }

  @Test
  void le_html_ne_laisse_passer_que_son_propre_style() throws Exception {
    String adresse = preparer(ouvrir(), 1, ACCUSE).extract().header("Location");
    String politique =
        given().accept("text/html").get(adresse).then().extract().header("Content-Security-Policy");
    String style = html(adresse).select("style").first().data();
    byte[] empreinte =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertTrue(
        politique.contains("'sha256-" + Base64.getEncoder().encodeToString(empreinte) + "'"));
    assertTrue(politique.startsWith("default-src 'none';"));
    assertTrue(politique.endsWith("sandbox"));
    assertEquals(0, html(adresse).select("[style], script, [onclick]").size());
    assertEquals(1, html(adresse).select("style").size());
  }

  @Test
  void une_evaluation_remplacee_est_refusee_en_nommant_la_courante() {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    reevaluer(id, 2);
    Http.refus(preparer(id, 3, "{\"genre\": \"FICHE_INTERNE\", \"evaluation\": 1}"), 409, "conflit")
        .body("detail", containsString("la courante est l'évaluation 2"));
    Http.refus(valider(3, adresse), 409, "conflit");
    Http.refus(given().get(adresse + "?format=pdf").then(), 409, "conflit");
    preparer(id, 3, "{\"genre\": \"FICHE_INTERNE\", \"evaluation\": 2}").statusCode(201);
  }

  @Test
  void un_genre_qui_ne_convient_pas_nomme_ceux_qui_conviennent() {
    Http.refus(preparer(ouvrir(), 1, "{\"genre\": \"REORIENTATION\"}"), 409, "conflit")
        .body("detail", allOf(containsString("ACCUSE_RECEPTION"), containsString("FICHE_INTERNE")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /genre",
        "{\"genre\": \"LETTRE\"} | /genre",
        "{\"genre\": \"TRANSPARENCE\", \"evaluation\": 0} | /evaluation",
        "{\"genre\": \"TRANSPARENCE\", \"destinataire\": \"x\"} | /destinataire",
      })
  void une_saisie_incomplete_ou_inconnue_est_dite(String corps, String pointeur) {
    Http.refus(preparer(ouvrir(), 1, corps), 422, "demande-invalide")
        .body("errors[0].pointer", is(pointeur));
  }

  @Test
  void une_validation_part_d_une_version_lue_et_dit_a_quel_titre() {
    String id = ouvrir();
    String adresse = preparer(id, 1, ACCUSE).extract().header("Location");
    Http.refus(
        given()
            .contentType(ContentType.JSON)
            .body("{\"fonction\": \"x\"}")
            .post(adresse + "/validation")
            .then(),
        428,
        "version-requise");
    Http.refus(valider(1, adresse), 412, "version-depassee");
    Http.refus(
        given()
            .header("If-Match", "\"2\"")
            .contentType(ContentType.JSON)
            .body("{\"fonction\": \" \"}")
            .post(adresse + "/validation")
            .then(),
        422,
        "demande-invalide");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "LECTEUR", mode = EnumSource.Mode.EXCLUDE)
  void une_machine_prepare_un_courrier_et_ne_le_valide_pas(Role role) {
    String id = ouvrir();
    String adresse =
        preparer(ClesDEssai.comme(role), id, 1, ACCUSE)
            .statusCode(201)
            .extract()
            .header("Location");
    Http.refus(valider(ClesDEssai.comme(role), 2, adresse), 403, "personne-requise")
        .body("title", is("Personne nommée requise"))
        .body("detail", allOf(containsString("fournisseur"), containsString("« titulaire »")));
    given().get(adresse).then().body("validation", nullValue());
    valider(ClesDEssai.personne(role), 2, adresse).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"1", "00000000-0000-0000-0000-000000000000"})
  void un_courrier_inconnu_est_introuvable(String courrier) {
    String adresse = INSTRUCTIONS + "/" + ouvrir() + "/courriers/" + courrier;
    Http.refus(given().get(adresse).then(), 404, "introuvable");
    Http.refus(given().get(adresse + "?format=pdf").then(), 404, "introuvable");
    Http.refus(given().get(adresse + "?format=odt").then(), 422, "parametre-invalide");
    Http.refus(
        given().accept("image/png").get(adresse).then(), 406, "format-de-reponse-indisponible");
  }

  @Test
  void la_transparence_donne_les_quatre_points_en_donnees() {
    String id = ouvrir();
    given()
        .get(transparence(id))
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("reference", is(id))
        .body("degre", not(is("")))
        .body("mode", containsString("Aucune personne"))
        .body("resultat", not(is("")))
        .body("donnees.find { it.code == 'besoin.tarifs.infirmiers' }.valeur", is("oui"))
        .body("donnees.source", everyItem(not(is(""))))
        .body("parametres.source", everyItem(not(is(""))))
        .body("ponderation", startsWith("Aucune pondération"))
        .body("textes.version", everyItem(startsWith("LEGIARTI")))
        .body("operations.regle", everyItem(not(is(""))))
        .body("operations[0].numero", is(1));
  }

  @Test
  void la_transparence_d_une_evaluation_remplacee_est_encore_la_sienne() {
    String id = ouvrir();
    String premiere = given().get(transparence(id)).then().extract().asString();
    reevaluer(id, 1);
    assertEquals(
        premiere, given().get(transparence(id) + "?evaluation=1").then().extract().asString());
    Http.refus(given().get(transparence(id) + "?evaluation=3").then(), 404, "introuvable");
  }

  @Test
  void la_transparence_se_lit_et_s_imprime() throws IOException {
    String adresse = transparence(ouvrir());
    assertTrue(html(adresse).text().contains("Aucune pondération"));
    assertTrue(pdf(octets(adresse, "pdf")).contains("Aucune pondération"));
    Http.refus(given().get(adresse + "?format=docx").then(), 422, "parametre-invalide");
  }

  private static RequestSpecification given() {
    return ClesDEssai.personne(Role.INSTRUCTEUR);
  }

  private static String ouvrir() {
    return given()
        .contentType(ContentType.JSON)
        .body(PROJET)
        .post(INSTRUCTIONS + "?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse preparer(String id, int version, String corps) {
    return preparer(given(), id, version, corps);
  }

  private static ValidatableResponse preparer(
      RequestSpecification qui, String id, int version, String corps) {
    return qui.header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(corps)
        .post(INSTRUCTIONS + "/" + id + "/courriers")
        .then();
  }

  private static ValidatableResponse valider(int version, String adresse) {
    return valider(given(), version, adresse);
  }

  private static ValidatableResponse valider(
      RequestSpecification qui, int version, String adresse) {
    return qui.header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body("{\"fonction\": \"responsable\"}")
        .post(adresse + "/validation")
        .then();
  }

  private static void reevaluer(String id, int version) {
    given()
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body("{\"dateAppreciation\": \"2025-06-01\"}")
        .put(INSTRUCTIONS + "/" + id + "/demande")
        .then()
        .statusCode(200);
  }

  private static String transparence(String id) {
    return INSTRUCTIONS + "/" + id + "/transparence";
  }

  private static byte[] octets(String adresse, String format) {
    return given()
        .get(adresse + "?format=" + format)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static Document html(String adresse) {
    return Jsoup.parse(new String(octets(adresse, "html"), StandardCharsets.UTF_8));
  }

  private static String pdf(byte[] octets) throws IOException {
    assertTrue(new String(octets, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
    try (PDDocument document = Loader.loadPDF(octets)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String docx(String adresse) throws IOException {
    try (XWPFWordExtractor texte =
        new XWPFWordExtractor(
            new XWPFDocument(new ByteArrayInputStream(octets(adresse, "docx"))))) {
      return texte.getText();
    }
  }
}
