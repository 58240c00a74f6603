package fr.article51.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screenings over HTTP, on the database of the service. */
@QuarkusTest
class InstructionsTest {
  private static final String INSTRUCTIONS = "/v1/instructions";
  private static final String PROJET =
      """
      {"dateAppreciation": "2025-06-01",
       "projet": {"titre": "Parcours", "perimetre": "REGIONAL", "regions": ["11"], "dureeMois": 48},
       "reponses": {"finalite.parcours_coordination": "OUI", "besoin.tarifs.infirmiers": "OUI"}}
      """;

  @Test
  void ouvrir_garde_la_demande_et_le_meme_verdict_que_sans_rien_garder() {
    String verdict = Http.evaluer(PROJET).extract().asString();
    String detail =
        ouvrir(PROJET)
            .statusCode(201)
            .header("Location", containsString(INSTRUCTIONS + "/"))
            .header("ETag", "\"1\"")
            .header("Cache-Control", containsString("private"))
            .body("version", is(1))
            .body("titre", is("Parcours"))
            .body("agence", is("ARS-11"))
            .body("courante.numero", is(1))
            .body("courante.demande.projet.dureeMois", is(48))
            .extract()
            .asString();
    assertTrue(detail.contains("\"verdict\":" + verdict));
  }

  @Test
  void sans_date_celle_du_jour_est_gardee() {
    ouvrir("{}").statusCode(201).body("courante.demande.dateAppreciation", notNullValue());
  }

  @Test
  void relire_donne_la_meme_chose_et_304_si_rien_n_a_change() {
    String id = id(ouvrir(PROJET));
    given().get(adresse(id)).then().statusCode(200).header("ETag", "\"1\"").body("id", is(id));
    given().header("If-None-Match", "\"1\"").get(adresse(id)).then().statusCode(304);
    given().header("If-None-Match", "\"0\"").get(adresse(id)).then().statusCode(200);
  }

  @Test
  void une_retouche_ne_change_que_ce_qu_elle_nomme() {
    String id = id(ouvrir(PROJET));
    retoucher(
            id,
            "1",
            """
            {"projet": {"dureeMois": 61}, "reponses": {"besoin.tarifs.infirmiers": null}}
            """)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("courante.numero", is(2))
        .body("courante.demande.projet.dureeMois", is(61))
        .body("courante.demande.projet.titre", is("Parcours"))
        .body("courante.demande.reponses.size()", is(1))
        .body("conclusion", is("NON_RECEVABLE"))
        .body("evaluations", hasSize(2));
    given()
        .get(adresse(id) + "/evaluations/1")
        .then()
        .statusCode(200)
        .body("demande.projet.dureeMois", is(48));
  }

  @Test
  void la_demande_se_remplace_aussi_en_entier() {
    String id = id(ouvrir(PROJET));
    given()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"1\"")
        .body("{\"dateAppreciation\": \"2019-07-01\"}")
        .put(adresse(id) + "/demande")
        .then()
        .statusCode(200)
        .body("courante.dateAppreciation", is("2019-07-01"))
        .body("titre", is(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reponses\": {\"besoin.infirmier\": \"OUI\"}} | 422 | demande-invalide |"
            + " /reponses/besoin.infirmier",
        "{\"projet\": {\"dureeMois\": \"douze\"}} | 422 | demande-invalide | /projet/dureeMois",
        "{\"projet\": {\"regions\": [\"11\", \"24\"]}} | 422 | demande-invalide | /projet/regions",
        "{\"projet\": 3} | 422 | demande-invalide | /projet",
        "[] | 422 | demande-invalide | ''",
        "{\"projet\": } | 400 | corps-malforme | /projet",
      })
  void une_mauvaise_retouche_dit_ou(String retouche, int statut, String genre, String pointeur) {
    String id = id(ouvrir(PROJET));
    Http.refus(retoucher(id, "1", retouche), statut, genre).body("errors[0].pointer", is(pointeur));
    given().get(adresse(id)).then().header("ETag", "\"1\"");
  }

  @Test
  void un_changement_part_d_une_version_lue() {
    String id = id(ouvrir(PROJET));
    Http.refus(
        given().contentType(ContentType.JSON).body("{}").put(adresse(id) + "/demande").then(),
        428,
        "version-requise");
    Http.refus(retoucher(id, "7", "{}"), 412, "version-depassee").header("ETag", "\"1\"");
    for (String impropre : List.of("*", "1", "W/\"1\"", "\"1\", \"2\"", "\"un\"")) {
      Http.refus(
          given()
              .header("If-Match", impropre)
              .contentType(ContentType.JSON)
              .body("{}")
              .put(adresse(id) + "/demande")
              .then(),
          412,
          "version-depassee");
    }
  }

  @Test
  void appreciations_notes_et_cloture_se_suivent_dans_l_historique() {
    String id = id(ouvrir(PROJET));
    poster(
            id,
            "appreciations",
            "1",
            """
            {"objet": "FAISABILITE", "avis": "FAVORABLE", "motif": "équipe en place"}
            """)
        .statusCode(200)
        .body("appreciations[0].motif", is("équipe en place"))
        .body("appreciations[0].par", notNullValue());
    poster(id, "notes", "2", "{\"texte\": \"vu avec le porteur\"}").statusCode(200);
    poster(id, "cloture", "3", "").statusCode(200).body("etat", is("CLOSE"));
    Http.refus(poster(id, "notes", "4", "{\"texte\": \"trop tard\"}"), 409, "conflit");
    given()
        .get(adresse(id))
        .then()
        .body("historique.genre", contains("CREATION", "APPRECIATION", "NOTE", "CLOTURE"));
  }

  @Test
  void une_machine_annote_et_clot_mais_n_apprecie_pas() {
    String id = id(ouvrir(PROJET));
    Http.refus(
            machine("1")
                .body("{\"objet\": \"FAISABILITE\", \"avis\": \"FAVORABLE\", \"motif\": \"x\"}")
                .post(adresse(id) + "/appreciations")
                .then(),
            403,
            "personne-requise")
        .body("detail", containsString("« titulaire »"));
    machine("1").body("{\"texte\": \"x\"}").post(adresse(id) + "/notes").then().statusCode(200);
    machine("2").post(adresse(id) + "/cloture").then().statusCode(200);
    given()
        .get(adresse(id))
        .then()
        .body("historique.genre", contains("CREATION", "NOTE", "CLOTURE"));
  }

  private static RequestSpecification machine(String version) {
    return ClesDEssai.comme(Role.INSTRUCTEUR)
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "appreciations | {\"objet\": \"BEAUTE\", \"avis\": \"FAVORABLE\", \"motif\": \"x\"} | /objet",
        "appreciations | {\"objet\": \"FAISABILITE\", \"motif\": \"x\"} | /avis",
        "appreciations | {\"objet\": \"FAISABILITE\", \"avis\": \"RESERVE\", \"motif\": \" \"} | /motif",
        "notes | {} | /texte",
        "notes | {\"texte\": \"x\", \"auteur\": \"moi\"} | /auteur",
      })
  void une_saisie_incomplete_ou_inconnue_est_dite(String quoi, String corps, String pointeur) {
    String id = id(ouvrir(PROJET));
    Http.refus(poster(id, quoi, "1", corps), 422, "demande-invalide")
        .body("errors.pointer", contains(pointeur));
  }

  @Test
  void la_meme_cle_ne_cree_qu_une_fois() {
    String cle = UUID.randomUUID().toString();
    String id = id(ouvrir(PROJET, cle).statusCode(201).header("Idempotent-Replayed", nullValue()));
    ouvrir(PROJET, cle).statusCode(201).header("Idempotent-Replayed", "true").body("id", is(id));
    Http.refus(ouvrir("{}", cle), 409, "conflit");
    Http.refus(ouvrir("{}", "x".repeat(256)), 400, "requete-malformee");
  }

  @Test
  void l_agence_est_exigee_de_qui_n_en_a_pas() {
    for (String agence : List.of("", "?agence=ARS%2011")) {
      Http.refus(
          given().contentType(ContentType.JSON).body("{}").post(INSTRUCTIONS + agence).then(),
          422,
          "parametre-invalide");
    }
  }

  @Test
  void l_instruction_d_une_autre_agence_est_introuvable() {
    String id = id(ouvrir(PROJET));
    Http.refus(
        ClesDEssai.comme(Role.ADMINISTRATEUR, "ARS-53").get(adresse(id)).then(),
        404,
        "introuvable");
    ClesDEssai.comme(Role.LECTEUR, "ARS-11").get(adresse(id)).then().statusCode(200);
    Http.refus(
        ClesDEssai.comme(Role.INSTRUCTEUR, "ARS-53")
            .contentType(ContentType.JSON)
            .body("{}")
            .post(INSTRUCTIONS + "?agence=ARS-11")
            .then(),
        422,
        "parametre-invalide");
  }

  @Test
  void rejouer_dit_identique() {
    String id = id(ouvrir(PROJET));
    given()
        .post(adresse(id) + "/rejeu")
        .then()
        .statusCode(200)
        .body("identique", is(true))
        .body("causes", hasSize(0));
    Http.refus(given().post(adresse(id) + "/rejeu?evaluation=2").then(), 404, "introuvable");
  }

  @Test
  void la_liste_se_parcourt_par_ses_liens() {
    String marque = UUID.randomUUID().toString();
    List<String> ouvertes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ouvertes.add(
          id(ouvrir("{\"projet\": {\"titre\": \"" + marque + " " + i + "\"}}").statusCode(201)));
    }
    List<String> lues = new ArrayList<>();
    String page = INSTRUCTIONS + "?taille=2&tri=CREATION_CROISSANTE&texte=" + marque;
    while (page != null) {
      ValidatableResponse reponse =
          given().urlEncodingEnabled(false).get(page).then().statusCode(200);
      assertTrue(
          reponse.extract().headers().getValues("Link").stream()
              .anyMatch(lien -> lien.endsWith("rel=\"first\"")));
      lues.addAll(reponse.extract().path("instructions.id"));
      page = reponse.extract().path("suite");
    }
    assertEquals(5, lues.size());
    assertEquals(new HashSet<>(ouvertes), new HashSet<>(lues));
  }

  @ParameterizedTest
  @CsvSource({
    "taille=0, taille",
    "taille=101, taille",
    "tri=titre, tri",
    "etat=FERMEE, etat",
    "curseur=xyz, curseur",
    "conclusion=OUI, conclusion",
    "page=2, page",
    "texte=-, texte",
    "texte=, texte",
  })
  void un_critere_impropre_est_refuse(String requete, String parametre) {
    Http.refus(given().get(INSTRUCTIONS + "?" + requete).then(), 422, "parametre-invalide")
        .body("errors[0].parameter", is(parametre));
  }

  @Test
  void un_curseur_d_un_autre_tri_est_refuse() {
    ouvrir("{}");
    ouvrir("{}");
    String suite =
        given().get(INSTRUCTIONS + "?taille=1").then().statusCode(200).extract().path("suite");
    Http.refus(
        given().urlEncodingEnabled(false).get(suite + "&tri=TITRE").then(),
        422,
        "parametre-invalide");
  }

  @ParameterizedTest
  @CsvSource({"1", "00000000-0000-0000-0000-000000000000", "A", "%2e%2e"})
  void une_adresse_qui_ne_dit_rien_est_introuvable(String id) {
    Http.refus(
        given().urlEncodingEnabled(false).get(INSTRUCTIONS + "/" + id).then(), 404, "introuvable");
  }

  @Test
  void une_retouche_a_son_propre_format() {
    String id = id(ouvrir(PROJET));
    Http.refus(
        avecVersion("1")
            .contentType(ContentType.JSON)
            .body("{}")
            .patch(adresse(id) + "/demande")
            .then(),
        415,
        "format-de-corps-refuse");
  }

  @Test
  void la_sante_de_la_base_est_dite() {
    given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    given().get("/q/health/ready").then().body("checks.name", startsWithBase());
  }

  private static org.hamcrest.Matcher<Iterable<? super String>> startsWithBase() {
    return org.hamcrest.Matchers.hasItem(startsWith("base"));
  }

  private static RequestSpecification given() {
    return ClesDEssai.personne(Role.INSTRUCTEUR);
  }

  private static ValidatableResponse ouvrir(String corps) {
    return given()
        .contentType(ContentType.JSON)
        .body(corps)
        .post(INSTRUCTIONS + "?agence=ARS-11")
        .then();
  }

  private static ValidatableResponse ouvrir(String corps, String cle) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", cle)
        .body(corps)
        .post(INSTRUCTIONS + "?agence=ARS-11")
        .then();
  }

  private static ValidatableResponse retoucher(String id, String version, String retouche) {
    return avecVersion(version)
        .contentType("application/merge-patch+json")
        .body(retouche)
        .patch(adresse(id) + "/demande")
        .then();
  }

  private static ValidatableResponse poster(String id, String quoi, String version, String corps) {
    RequestSpecification requete = avecVersion(version);
    if (!corps.isEmpty()) {
      requete.contentType(ContentType.JSON).body(corps);
    }
    return requete.post(adresse(id) + "/" + quoi).then();
  }

  private static RequestSpecification avecVersion(String version) {
    return given().header("If-Match", "\"" + version + "\"");
  }

  private static String adresse(String id) {
    return INSTRUCTIONS + "/" + id;
  }

  private static String id(ValidatableResponse reponse) {
    return reponse.extract().path("id");
  }
}
