package fr.article51.api.demarches;

import static fr.article51.api.demarches.DemarchesEnLigne.CHEMIN;
import static fr.article51.api.demarches.DemarchesEnLigne.CROCHETS;
import static fr.article51.api.demarches.DemarchesEnLigne.boite;
import static fr.article51.api.demarches.DemarchesEnLigne.formulaire;
import static fr.article51.api.demarches.DemarchesEnLigne.historique;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import fr.article51.api.JournalCapture;
import fr.article51.instruction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The legacy hook: written down, answered at once, believed in nothing. */
@QuarkusTest
@TestProfile(DemarchesEnLigne.class)
class CrochetHistoriqueTest {
  @Inject Transactions transactions;

  private static String corps(long dossier, String etat, String date) {
    return "procedure_id=51&dossier_id=" + dossier + "&state=" + etat + "&updated_at=" + date;
  }

  @Test
  void un_crochet_est_note_et_la_reponse_ne_dit_rien() {
    historique(corps(1001, "en_construction", "2026-01-15+15%3A52%3A35+%2B0100"))
        .then()
        .statusCode(202)
        .body(emptyString());
    assertEquals(List.of("CROCHET 51/1001 en_construction"), boite(transactions, 1001));
  }

  @Test
  void recu_deux_fois_il_est_note_deux_fois() {
    historique(corps(1002, "accepte", "")).then().statusCode(202);
    historique(corps(1002, "accepte", "")).then().statusCode(202);
    assertEquals(2, boite(transactions, 1002).size());
  }

  @ParameterizedTest
  @CsvSource({
    "1010, 2026-01-15+15%3A52%3A35+%2B0100",
    "1011, 2026-01-15+14%3A52%3A35+UTC",
    "1012, avant-hier",
    "1013, %00"
  })
  void toute_date_est_admise(long dossier, String date) {
    historique(corps(dossier, "refuse", date)).then().statusCode(202);
    assertEquals(1, boite(transactions, dossier).size());
  }

  @ParameterizedTest
  @CsvSource({
    "1020, etat_de_demain, etat_de_demain",
    "1021, %00%F0%9F%92%A5, __",
    "1022, a%27%3Bdrop, a__drop",
    "1023, '', ''"
  })
  void tout_etat_est_admis_sans_ce_qu_une_base_refuserait(long dossier, String etat, String garde) {
    historique(corps(dossier, etat, "x")).then().statusCode(202);
    assertEquals(List.of("CROCHET 51/" + dossier + " " + garde), boite(transactions, dossier));
  }

  @Test
  void un_etat_sans_fin_est_coupe() {
    historique(corps(1024, "e".repeat(5000), "x")).then().statusCode(202);
    assertEquals(List.of("CROCHET 51/1024 " + "e".repeat(60)), boite(transactions, 1024));
  }

  @Test
  void sans_le_secret_ou_d_une_autre_demarche_la_reponse_est_la_meme_a_l_octet_pres() {
    String juste = corps(1030, "accepte", "x");
    List<Response> refus =
        List.of(
            formulaire(CROCHETS + "/autre-chemin", juste),
            formulaire(CROCHETS + "/" + CHEMIN + "x", juste),
            formulaire(CROCHETS, juste),
            formulaire(CROCHETS + "/", juste),
            formulaire("/v1/demarches/99/crochets/" + CHEMIN, juste),
            formulaire("/v1/demarches/quatre/crochets/" + CHEMIN, juste),
            formulaire("/v1/demarches/051/crochets/" + CHEMIN, juste),
            formulaire("/v1/demarches/52/crochets/" + CHEMIN, juste.replace("id=51", "id=52")),
            formulaire("/v1/demarches/53/crochets/" + CHEMIN, juste.replace("id=51", "id=53")),
            formulaire("/v1/demarches/53/crochets", juste),
            historique(juste.replace("procedure_id=51", "procedure_id=52")),
            historique(juste.replace("procedure_id=51", "procedure_id=51.0")));
    refus.forEach(une -> Http.refus(une.then(), 404, "introuvable"));
    Set<String> corps = refus.stream().map(Response::asString).collect(Collectors.toSet());
    assertEquals(1, corps.size(), () -> corps.toString());
    assertEquals(List.of(), boite(transactions, 1030));
  }

  @ParameterizedTest
  @CsvSource({
    "procedure_id=51&dossier_id=x12&state=a, /dossier_id",
    "procedure_id=51&dossier_id=-1&state=a, /dossier_id",
    "procedure_id=51&dossier_id=0&state=a, /dossier_id",
    "procedure_id=51&dossier_id=1e3&state=a, /dossier_id",
    "procedure_id=51&dossier_id=1234567890123456&state=a, /dossier_id",
    "procedure_id=51&dossier_id=&state=a, /dossier_id",
    "procedure_id=51&state=a, /dossier_id",
    "procedure_id=51&dossier_id=1040&dossier_id=1041, /dossier_id",
    "dossier_id=1040&state=a, /procedure_id",
    "procedure_id=51&procedure_id=51&dossier_id=1040, /procedure_id"
  })
  void un_parametre_qui_manque_double_ou_n_est_pas_un_numero_est_nomme(
      String corps, String pointeur) {
    Http.refus(historique(corps).then(), 422, "demande-invalide")
        .body("errors", hasSize(1))
        .body("errors[0].pointer", is(pointeur));
    assertEquals(List.of(), boite(transactions, 1040));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "procedure_id=51&dossier_id=%zz", "{\"dossier_id\": 1040}"})
  void un_corps_qui_n_est_pas_un_formulaire_est_refuse(String corps) {
    Http.refus(historique(corps).then(), 422, "demande-invalide");
  }

  @Test
  void un_autre_format_de_corps_est_refuse() {
    for (String format : List.of("application/json", "text/plain", "multipart/form-data")) {
      Http.refus(
          RestAssured.given()
              .header("Content-Type", format)
              .body(corps(1050, "a", "x").getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .post(CROCHETS + "/" + CHEMIN)
              .then(),
          415,
          "format-de-corps-refuse");
    }
    assertEquals(List.of(), boite(transactions, 1050));
  }

  @Test
  void un_corps_trop_grand_est_refuse() {
    Http.refus(
        historique(corps(1060, "a".repeat(256 * 1024), "x")).then(), 413, "corps-trop-grand");
    assertEquals(List.of(), boite(transactions, 1060));
  }

  @Test
  void rien_de_ce_qui_est_secret_ou_recu_n_est_journalise() {
    String marque = "marque-confidentielle";
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      String juste = corps(1070, marque, marque);
      historique(juste).then().statusCode(202);
      Stream.of(
              historique(juste.replace("1070", marque)),
              historique(juste + "%"),
              formulaire("//v1/demarches/51/crochets/" + CHEMIN, juste),
              formulaire(CROCHETS + "/" + CHEMIN + "/" + marque, juste),
              formulaire(CROCHETS + "/" + marque, juste),
              formulaire(CROCHETS + "/" + CHEMIN + "?a=" + marque, juste),
              formulaire("/v1/demarches/" + marque + "/crochets/" + CHEMIN, juste))
          .forEach(une -> assertEquals(4, une.statusCode() / 100));
      RestAssured.get("/v1/questions").then().statusCode(200);
      journal.contient("GET /v1/questions");
      journal.neContientPas(marque);
      journal.neContientPas(CHEMIN);
      journal.neContientPas("jeton-d-essai");
    }
  }

  @Test
  void le_service_est_pret_malgre_un_fichier_fautif() {
    RestAssured.get("/q/health/ready").then().statusCode(200);
  }
}
