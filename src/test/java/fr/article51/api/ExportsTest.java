package fr.article51.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Screenings as files, opened by those who will open them. */
@QuarkusTest
class ExportsTest {
  private static final String INSTRUCTIONS = "/v1/instructions";

  @Test
  void le_csv_et_le_classeur_disent_la_meme_chose_dans_l_ordre_de_la_liste() throws IOException {
    String marque = UUID.randomUUID().toString();
    for (int i = 0; i < 3; i++) {
      ouvrir("{\"projet\": {\"titre\": \"" + marque + " ; « " + i + " »\"}}");
    }
    String criteres = "?tri=TITRE&texte=" + marque;
    byte[] csv = fichier(INSTRUCTIONS + "/liste.csv" + criteres, "text/csv").asByteArray();
    String texte = new String(csv, StandardCharsets.UTF_8);
    assertEquals('\uFEFF', texte.charAt(0));
    List<List<String>> rangees = new ArrayList<>();
    for (CSVRecord rangee :
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .get()
            .parse(new StringReader(texte.substring(1)))) {
      rangees.add(rangee.toList());
    }
    assertEquals("id", rangees.get(0).get(0));
    assertEquals(
        List.of(marque + " ; « 0 »", marque + " ; « 1 »", marque + " ; « 2 »"),
        rangees.stream().skip(1).map(rangee -> rangee.get(3)).toList());
    byte[] xlsx =
        fichier(INSTRUCTIONS + "/liste.xlsx" + criteres, "application/vnd.openxmlformats")
            .asByteArray();
    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      Sheet feuille = classeur.getSheetAt(0);
      for (int i = 0; i < rangees.size(); i++) {
        assertEquals(
            rangees.get(i).subList(0, 4),
            IntStream.range(0, 4).mapToObj(cellule(feuille, i)).toList());
      }
      assertEquals(rangees.size(), feuille.getPhysicalNumberOfRows());
    }
  }

  private static IntFunction<String> cellule(Sheet feuille, int rang) {
    return colonne -> feuille.getRow(rang).getCell(colonne).getStringCellValue();
  }

  @Test
  void un_titre_qui_serait_une_formule_n_en_est_plus_une() {
    String marque = UUID.randomUUID().toString();
    ouvrir("{\"projet\": {\"titre\": \"=HYPERLINK(1)" + marque + "\"}}");
    String csv = fichier(INSTRUCTIONS + "/liste.csv?texte=" + marque, "text/csv").body().asString();
    assertTrue(csv.contains(";'=HYPERLINK(1)" + marque), csv);
  }

  @Test
  void plus_d_instructions_qu_une_page_sont_toutes_exportees() {
    String marque = UUID.randomUUID().toString();
    for (int i = 0; i < 12; i++) {
      ouvrir("{\"projet\": {\"titre\": \"" + marque + "\"}}");
    }
    String csv = fichier(INSTRUCTIONS + "/liste.csv?texte=" + marque, "text/csv").body().asString();
    assertEquals(13, csv.strip().lines().count());
  }

  @Test
  void les_echeances_sont_des_journees_au_jour_du_verdict() throws IOException {
    String id =
        ouvrir(
            """
            {"dateAppreciation": "2025-06-01",
             "projet": {"titre": "Parcours", "perimetre": "REGIONAL", "dureeMois": 36,
                        "dateReception": "2025-05-15"},
             "reponses": {"besoin.competences": "OUI"}}
            """);
    Response detail = lecteur().get(INSTRUCTIONS + "/" + id);
    List<String> jours = detail.path("courante.verdict.procedure.calendrier.auPlusTard");
    byte[] ics = fichier(INSTRUCTIONS + "/" + id + "/echeances.ics", "text/calendar").asByteArray();
    ICalendar agenda = Biweekly.parse(new String(ics, StandardCharsets.UTF_8)).first();
    assertEquals(
        jours,
        agenda.getEvents().stream()
            .map(e -> e.getDateStart().getValue().getRawComponents())
            .map(d -> "%04d-%02d-%02d".formatted(d.getYear(), d.getMonth(), d.getDate()))
            .toList());
    assertTrue(!jours.isEmpty());
    assertArrayEquals(
        ics, fichier(INSTRUCTIONS + "/" + id + "/echeances.ics", "text/calendar").asByteArray());
  }

  @Test
  void l_archive_tient_tout_et_ses_empreintes_sont_justes() throws Exception {
    String id = ouvrir("{\"projet\": {\"titre\": \"Parcours\"}}");
    ClesDEssai.comme(Role.INSTRUCTEUR)
        .header("If-Match", "\"1\"")
        .contentType("application/merge-patch+json")
        .body("{\"projet\": {\"dureeMois\": 61}}")
        .patch(INSTRUCTIONS + "/" + id + "/demande")
        .then()
        .statusCode(200);
    byte[] zip = fichier(INSTRUCTIONS + "/" + id + "/archive.zip", "application/zip").asByteArray();
    Map<String, byte[]> fichiers = ouvrirLeZip(zip);
    String verdict = lecteur().get(INSTRUCTIONS + "/" + id + "/evaluations/1").body().asString();
    assertTrue(
        verdict.contains(
            new String(fichiers.get("evaluations/1/verdict.json"), StandardCharsets.UTF_8)));
    assertTrue(fichiers.containsKey("evaluations/2/demande.json"));
    assertTrue(fichiers.containsKey("echeances.ics"));
    for (String ligne :
        new String(fichiers.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList()) {
      String[] parties = ligne.split("  ", 2);
      assertEquals(parties[0], sha256(fichiers.get(parties[1])), parties[1]);
    }
    assertArrayEquals(
        zip, fichier(INSTRUCTIONS + "/" + id + "/archive.zip", "application/zip").asByteArray());
  }

  @Test
  void une_autre_agence_n_exporte_rien() {
    String id = ouvrir("{}");
    for (String suite : List.of("/echeances.ics", "/archive.zip")) {
      Http.refus(
          ClesDEssai.comme(Role.LECTEUR, "ARS-53").get(INSTRUCTIONS + "/" + id + suite).then(),
          404,
          "introuvable");
    }
    String csv =
        ClesDEssai.comme(Role.LECTEUR, "ARS-53").get(INSTRUCTIONS + "/liste.csv").body().asString();
    assertEquals(1, csv.strip().lines().count());
  }

  private static Map<String, byte[]> ouvrirLeZip(byte[] zip) throws IOException {
    Map<String, byte[]> fichiers = new TreeMap<>();
    try (ZipInputStream entrees = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = entrees.getNextEntry(); e != null; e = entrees.getNextEntry()) {
        fichiers.put(e.getName(), entrees.readAllBytes());
      }
    }
    return fichiers;
  }

  private static String sha256(byte[] octets) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
  }

  private static Response fichier(String adresse, String type) {
    Response reponse = lecteur().get(adresse);
    assertEquals(200, reponse.statusCode(), reponse.body().asString());
    assertTrue(reponse.contentType().startsWith(type), reponse.contentType());
    assertTrue(reponse.header("Content-Disposition").startsWith("attachment; filename=\""));
    return reponse;
  }

  private static RequestSpecification lecteur() {
    return ClesDEssai.comme(Role.LECTEUR);
  }

  private static String ouvrir(String corps) {
    return ClesDEssai.comme(Role.INSTRUCTEUR)
        .contentType(ContentType.JSON)
        .body(corps)
        .post(INSTRUCTIONS + "?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
