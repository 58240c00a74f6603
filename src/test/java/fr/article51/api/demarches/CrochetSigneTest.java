package fr.article51.api.demarches;

import static fr.article51.api.demarches.DemarchesEnLigne.ANCIEN;
import static fr.article51.api.demarches.DemarchesEnLigne.CROCHETS;
import static fr.article51.api.demarches.DemarchesEnLigne.MAINTENANT;
import static fr.article51.api.demarches.DemarchesEnLigne.SECRET;
import static fr.article51.api.demarches.DemarchesEnLigne.boite;
import static fr.article51.api.demarches.DemarchesEnLigne.signe;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import fr.article51.api.JournalCapture;
import fr.article51.instruction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed hook: taken once, whoever sends it again. */
@QuarkusTest
@TestProfile(DemarchesEnLigne.class)
class CrochetSigneTest {
  @Inject Transactions transactions;

  private static String avis(String evenements) {
    return "{\"webhook_id\": 7, \"demarche_number\": 51, \"events\": [" + evenements + "]}";
  }

  private static String evenement(String type, long dossier) {
    return "{\"sequence\": 2, \"type\": \"%s\", \"dossier_number\": %d, \"timestamp\": \"x\"}"
        .formatted(type, dossier);
  }

  @Test
  void un_avis_est_note_une_fois_bien_qu_il_arrive_deux_fois() {
    String corps = avis(evenement("dossier_depose", 2001) + "," + evenement("message_cree", 2002));
    for (int fois = 0; fois < 2; fois++) {
      signe(SECRET, "msg_2001", corps).then().statusCode(202).body(emptyString());
    }
    assertEquals(List.of("CROCHET_SIGNE 51/2001 dossier_depose"), boite(transactions, 2001));
    assertEquals(List.of("CROCHET_SIGNE 51/2002 message_cree"), boite(transactions, 2002));
  }

  @Test
  void le_secret_ancien_est_admis_aussi() {
    signe(ANCIEN, "msg_2003", avis(evenement("dossier_depose", 2003))).then().statusCode(202);
    assertEquals(1, boite(transactions, 2003).size());
  }

  @Test
  void une_autre_signature_ou_aucune_est_refusee_sans_dire_pourquoi() {
    String corps = avis(evenement("dossier_depose", 2010));
    String autre = "whsec_" + "AAAA".repeat(8);
    Http.refus(signe(autre, "msg_2010", corps).then(), 401, "non-authentifie")
        .body("detail", containsString("signature"));
    Http.refus(
        RestAssured.given().contentType("application/json").body(corps).post(CROCHETS).then(),
        401,
        "non-authentifie");
    for (String enTete : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
      Http.refus(
          signe(SECRET, "msg_2010", MAINTENANT, corps)
              .config(
                  io.restassured.config.RestAssuredConfig.config()
                      .headerConfig(
                          io.restassured.config.HeaderConfig.headerConfig()
                              .overwriteHeadersWithName(enTete)))
              .header(enTete, "")
              .post(CROCHETS)
              .then(),
          401,
          "non-authentifie");
    }
    assertEquals(List.of(), boite(transactions, 2010));
  }

  @Test
  void un_avis_signe_trop_tot_ou_trop_tard_est_refuse_et_c_est_dit() {
    String corps = avis(evenement("dossier_depose", 2020));
    for (int ecart : new int[] {-301, 301}) {
      Http.refus(
              signe(SECRET, "msg_2020", MAINTENANT.plusSeconds(ecart), corps).post(CROCHETS).then(),
              401,
              "non-authentifie")
          .body("detail", containsString("horodatage"));
    }
    assertEquals(List.of(), boite(transactions, 2020));
    signe(SECRET, "msg_2020", MAINTENANT.minusSeconds(300), corps)
        .post(CROCHETS)
        .then()
        .statusCode(202);
  }

  @Test
  void cent_evenements_sont_admis_et_pas_un_de_plus() {
    signe(SECRET, "msg_cent", avis(repetes(100, 2030))).then().statusCode(202);
    assertEquals(100, boite(transactions, 2030).size());
    Http.refus(
            signe(SECRET, "msg_cent_un", avis(repetes(101, 2031))).then(), 422, "demande-invalide")
        .body("detail", containsString("100"));
    assertEquals(List.of(), boite(transactions, 2031));
  }

  private static String repetes(int fois, long dossier) {
    return IntStream.range(0, fois)
        .mapToObj(i -> evenement("dossier_modifie", dossier))
        .collect(Collectors.joining(","));
  }

  @Test
  void un_type_inconnu_est_admis_et_un_evenement_sans_dossier_ne_dit_rien() {
    String corps =
        avis(
            evenement("dossier_teleporte", 2040)
                + ",{\"type\": \"\\u0000\\ud800\", \"dossier_number\": 2041}"
                + ",{\"dossier_number\": 2042}"
                + ",{\"type\": \"groupe_change\"}"
                + ",{\"type\": \"groupe_change\", \"dossier_number\": null}"
                + ",{\"type\": \"groupe_change\", \"dossier_number\": -3}");
    signe(SECRET, "msg_2040", corps).then().statusCode(202);
    assertEquals(List.of("CROCHET_SIGNE 51/2040 dossier_teleporte"), boite(transactions, 2040));
    assertEquals(List.of("CROCHET_SIGNE 51/2041 __"), boite(transactions, 2041));
    assertEquals(List.of("CROCHET_SIGNE 51/2042 "), boite(transactions, 2042));
    signe(SECRET, "msg_2043", avis("")).then().statusCode(202);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "n'importe quoi",
        "null",
        "[]",
        "\"51\"",
        "{}",
        "{\"demarche_number\": 51}",
        "{\"events\": []}",
        "{\"demarche_number\": 51, \"events\": null}",
        "{\"demarche_number\": 51, \"events\": {}}",
        "{\"demarche_number\": 51, \"events\": [null]}",
        "{\"demarche_number\": 51, \"events\": [7]}",
        "{\"demarche_number\": 51.5, \"events\": []}",
        "{\"demarche_number\": 51, \"events\": [{\"dossier_number\": 1.5}]}",
        "{\"demarche_number\": 99999999999999999999, \"events\": []}",
        "{\"demarche_number\": 51, \"events\": [{\"dossier_number\": 2050}"
      })
  void un_corps_signe_qui_n_est_pas_un_avis_est_refuse(String corps) {
    Http.refus(signe(SECRET, "msg_2050", corps).then(), 422, "demande-invalide")
        .body("detail", containsString("demarche_number"));
  }

  @Test
  void un_identifiant_sans_fin_est_refuse() {
    String corps = avis(evenement("dossier_depose", 2055));
    signe(SECRET, "m".repeat(200), corps).then().statusCode(202);
    Http.refus(signe(SECRET, "m".repeat(201), corps).then(), 422, "demande-invalide");
    assertEquals(1, boite(transactions, 2055).size());
  }

  @Test
  void l_avis_d_une_autre_demarche_ou_a_une_demarche_sans_crochet_signe_est_introuvable() {
    String corps = avis(evenement("dossier_depose", 2060));
    Http.refus(signe(SECRET, "msg_2060", corps.replace("51", "54")).then(), 404, "introuvable");
    for (String demarche : List.of("52", "53", "99", "x", "0", "00051", "99999999999")) {
      Http.refus(
          signe(SECRET, "msg_2060", MAINTENANT, corps)
              .post("/v1/demarches/" + demarche + "/crochets")
              .then(),
          404,
          "introuvable");
    }
    assertEquals(List.of(), boite(transactions, 2060));
  }

  @Test
  void rien_de_ce_qui_est_secret_ou_recu_n_est_journalise() {
    String marque = "marque-confidentielle";
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      signe(SECRET, "msg_" + marque, avis(evenement(marque, 2070))).then().statusCode(202);
      signe(SECRET, "msg_2071", "{\"" + marque + "\": " + marque).then().statusCode(422);
      signe("whsec_" + "AAAA".repeat(8), marque, marque).then().statusCode(401);
      RestAssured.get("/v1/questions").then().statusCode(200);
      journal.contient("GET /v1/questions");
      journal.neContientPas(marque);
      journal.neContientPas(SECRET);
      journal.neContientPas(SECRET.substring("whsec_".length()));
    }
  }
}
