package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What may be asked about a verdict, over HTTP. */
@QuarkusTest
class ExplicationsTest {
  private static final String TROP_LONG =
      """
      {"dateAppreciation":"2025-06-01","projet":{"dureeMois":72,"perimetre":"REGIONAL"},
       "reponses":{"finalite.parcours_coordination":"OUI","financement.forfait":"OUI",
                   "besoin.competences":"OUI","condition.indispensable":"OUI"}}
      """;

  @Test
  void sans_rien_demander_le_verdict_n_a_ni_trace_ni_contrefactuels() {
    Http.evaluer(TROP_LONG)
        .body("trace", nullValue())
        .body("contrefactuels", nullValue())
        .body("conclusion", is("NON_RECEVABLE"));
  }

  @Test
  void demander_des_explications_ne_change_pas_le_verdict() {
    JsonPath seul = Http.evaluer(TROP_LONG).extract().jsonPath();
    Map<String, Object> explique =
        expliquer("?explications=true&contrefactuels=true").extract().jsonPath().getMap("");
    assertEquals(Set.of("trace", "contrefactuels"), ajouts(seul.getMap(""), explique));
    explique.keySet().removeAll(Set.of("trace", "contrefactuels"));
    assertEquals(seul.getMap(""), explique);
  }

  private static Set<String> ajouts(Map<String, Object> seul, Map<String, Object> explique) {
    Set<String> ajouts = new HashSet<>(explique.keySet());
    ajouts.removeAll(seul.keySet());
    return ajouts;
  }

  @Test
  void chaque_motif_est_un_noeud_de_la_trace_et_chaque_arete_relie_deux_noeuds() {
    JsonPath reponse = expliquer("?explications=true").extract().jsonPath();
    List<String> motifs = reponse.getList("motifs.texte");
    assertEquals(motifs, reponse.getList("trace.noeuds.findAll { it.genre == 'MOTIF' }.libelle"));
    Set<String> noeuds = new HashSet<>(reponse.getList("trace.noeuds.id"));
    assertEquals(reponse.getList("trace.noeuds.id").size(), noeuds.size());
    List<String> bouts = new ArrayList<>(reponse.getList("trace.aretes.source"));
    bouts.addAll(reponse.getList("trace.aretes.cible"));
    assertTrue(noeuds.containsAll(bouts));
  }

  @Test
  void chaque_reponse_lue_par_un_motif_y_mene_dans_la_trace() {
    JsonPath reponse = expliquer("?explications=true").extract().jsonPath();
    List<List<String>> lues = reponse.getList("motifs.reponses");
    for (int i = 0; i < lues.size(); i++) {
      List<String> sources =
          reponse.getList("trace.aretes.findAll { it.cible == 'motif-" + (i + 1) + "' }.source");
      assertEquals(lues.get(i).isEmpty() ? List.of("droit") : lues.get(i), sources);
    }
  }

  @Test
  void le_graphe_se_dessine_avec_titre_description_et_chaque_motif() throws Exception {
    String svg = dessiner();
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    Element racine = document.getDocumentElement();
    assertEquals("svg", racine.getTagName());
    assertEquals("titre description", racine.getAttribute("aria-labelledby"));
    assertEquals("Graphe du verdict au 1er juin 2025.", texte(racine, "title", 0));
    assertTrue(texte(racine, "desc", 0).contains("En l’état, votre projet n’est pas recevable"));
    List<String> titres = new ArrayList<>();
    NodeList elements = racine.getElementsByTagName("title");
    for (int i = 1; i < elements.getLength(); i++) {
      titres.add(elements.item(i).getTextContent());
    }
    List<String> motifs = expliquer("").extract().jsonPath().getList("motifs.texte");
    for (String motif : motifs) {
      assertTrue(titres.stream().anyMatch(titre -> titre.contains(motif)), motif);
    }
  }

  @Test
  void la_meme_demande_donne_le_meme_dessin() {
    assertEquals(dessiner(), dessiner());
  }

  @Test
  void sans_preference_la_reponse_est_du_json() {
    given()
        .contentType(ContentType.JSON)
        .accept("*/*")
        .body(TROP_LONG)
        .post(Http.EVALUATIONS)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/svg+xml, application/json;q=0.5|image/svg+xml",
        "application/json, image/svg+xml;q=0.5|application/json",
        "image/*|image/svg+xml",
      })
  void la_forme_est_celle_que_le_client_prefere(String accepte, String type) {
    given()
        .contentType(ContentType.JSON)
        .header("Accept", accepte)
        .body(TROP_LONG)
        .post(Http.EVALUATIONS)
        .then()
        .statusCode(200)
        .header("Content-Type", is(type));
  }

  private static String texte(Element racine, String nom, int rang) {
    return racine.getElementsByTagName(nom).item(rang).getTextContent();
  }

  private static String dessiner() {
    return given()
        .contentType(ContentType.JSON)
        .accept("image/svg+xml")
        .body(TROP_LONG)
        .post(Http.EVALUATIONS)
        .then()
        .statusCode(200)
        .header("Content-Type", is("image/svg+xml"))
        .extract()
        .asString();
  }

  @Test
  void les_contrefactuels_disent_quoi_changer_et_ou_cela_mene() {
    String corps =
        complet(
            "finalite.parcours_coordination",
            "financement.forfait",
            "besoin.competences",
            "besoin.panier_soins",
            "condition.indispensable",
            "caractere.diffusable");
    given()
        .contentType(ContentType.JSON)
        .body(corps)
        .post(Http.EVALUATIONS + "?contrefactuels=true")
        .then()
        .statusCode(200)
        .body("conclusion", is("NON_RECEVABLE"))
        .body("contrefactuels.complet", is(true))
        .body("contrefactuels.changementsMaximum", is(3))
        .body("contrefactuels.recevable[0].changements.code", contains("projet.dureeMois"))
        .body("contrefactuels.recevable[0].changements.avant", contains("72"))
        .body("contrefactuels.recevable[0].changements.apres", contains("60"))
        .body("contrefactuels.sansAvisHas[0].changements.code", contains("besoin.competences"))
        .body("contrefactuels.sansAvisHas[0].texte", containsString("répondre non"))
        .body("contrefactuels.sansAvisHas[0].provisions", hasItem("R162-50-8"));
  }

  /** Every question of June 2025 answered NON, but these. */
  private static String complet(String... oui) {
    List<String> codes =
        given().get("/v1/questions?date=2025-06-01").jsonPath().getList("questions.code");
    String reponses =
        codes.stream()
            .map(code -> '"' + code + "\":\"" + (List.of(oui).contains(code) ? "OUI" : "NON") + '"')
            .collect(Collectors.joining(","));
    return "{\"dateAppreciation\":\"2025-06-01\",\"projet\":{\"dureeMois\":72,"
        + "\"porteur\":{\"membreComiteTechnique\":\"NON\"}},\"reponses\":{"
        + reponses
        + "}}";
  }

  @Test
  void hors_periode_il_n_y_a_rien_a_changer() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"dateAppreciation\":\"2001-01-01\"}")
        .post(Http.EVALUATIONS + "?contrefactuels=true&explications=true")
        .then()
        .statusCode(200)
        .body("contrefactuels.recevable", empty())
        .body("trace.noeuds.id", contains("droit", "conclusion"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?explications=oui", "?contrefactuels=1", "?explications=TRUE"})
  void une_option_qui_n_est_ni_vraie_ni_fausse_est_refusee(String requete) {
    Http.refus(
            given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(Http.EVALUATIONS + requete)
                .then(),
            422,
            "parametre-invalide")
        .body("errors[0].accepted", contains("true", "false"));
  }

  @Test
  void les_competences_de_2018_a_2026_basculent_aux_jours_de_la_loi() {
    comparer(
            """
            {"du":"2018-03-01","au":"2020-01-01","projet":{"perimetre":"REGIONAL"},
             "reponses":{"besoin.competences":"OUI","besoin.tarifs.infirmiers":"OUI"}}
            """)
        .statusCode(200)
        .body("depart.conclusion", is("NON_RECEVABLE"))
        .body("bascules.jour", contains("2018-12-23", "2019-06-19", "2019-07-27"))
        .body("bascules[0].change", hasItem("conclusion"))
        .body("bascules[0].textes.article", contains("L162-31-1"))
        .body("bascules[0].textes[0].apres", is("LEGIARTI000037949746"))
        .body("bascules[1].change", hasItem("avisHas"))
        .body("bascules[1].apres.avisHas", is("OUI"))
        .body("bascules[1].textes.article", hasItem("R162-50-8"))
        .body("reponsesIgnorees", empty());
  }

  @Test
  void une_reponse_qui_n_existe_pas_toujours_est_signalee() {
    comparer(
            """
            {"du":"2016-01-01","au":"2025-01-01",
             "reponses":{"financement.forfait":"OUI","pilote.convention":"NON"}}
            """)
        .statusCode(200)
        .body("reponsesIgnorees.code", contains("financement.forfait", "pilote.convention"))
        .body("reponsesIgnorees[0].periodes[0].du", is("2018-02-24"))
        .body("bascules.textes.url.flatten()", everyItem(containsString("legifrance")));
  }

  @Test
  void un_seul_jour_se_compare_a_lui_meme() {
    comparer("{\"du\":\"2019-07-27\",\"au\":\"2019-07-27\"}")
        .statusCode(200)
        .body("bascules", empty())
        .body("depart.conclusion", not(nullValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/au",
        "{\"du\":\"2020-01-01\"}|/au",
        "{\"du\":\"2020-01-02\",\"au\":\"2020-01-01\"}|/au",
        "{\"du\":\"1900-01-01\",\"au\":\"2100-12-31\"}|/au",
        "{\"du\":\"1899-12-31\",\"au\":\"2000-01-01\"}|/du",
        "{\"du\":\"2020-01-01\",\"au\":\"2020-01-02\",\"jour\":1}|/jour",
        "{\"du\":\"2020-01-01\",\"au\":\"2020-01-02\",\"reponses\":{\"besoin.x\":\"OUI\"}}|/reponses/besoin.x",
      })
  void une_comparaison_impossible_dit_ou_et_ce_qui_est_admis(String corps, String pointeur) {
    Http.refus(comparer(corps), 422, "demande-invalide").body("errors.pointer", hasItem(pointeur));
  }

  private static ValidatableResponse expliquer(String options) {
    return given()
        .contentType(ContentType.JSON)
        .body(TROP_LONG)
        .post(Http.EVALUATIONS + options)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse comparer(String corps) {
    return given()
        .contentType(ContentType.JSON)
        .body(corps)
        .post(Http.EVALUATIONS + "/comparaison")
        .then();
  }
}
