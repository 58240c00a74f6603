package fr.article51.doublure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What others rely on: the oddities of the platform, by plain HTTP. */
class DoublureTest {
  private static final long NUMERO = 5;

  private final AtomicReference<Instant> horloge =
      new AtomicReference<>(Instant.parse("2026-01-15T14:52:35.250Z"));
  private final Doublure doublure =
      Doublure.ouvrir(
          horloge::get,
          LettreDIntention.demarche(NUMERO)
              .avecChamps(
                  Question.de(1, Genre.OUI_NON, "Oui ?"),
                  Question.de(2, Genre.REGION, "Où ?"),
                  Question.de(3, Genre.MOMENT, "Quand ?"),
                  Question.de(4, Genre.ADRESSE, "Adresse"),
                  Question.de(5, Genre.CHOIX, "Lequel ?").options("un")));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void fermer() {
    doublure.close();
  }

  private HttpResponse<String> poster(String chemin, String type, String corps)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(doublure.adresse().resolve(chemin))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + Doublure.JETON)
            .POST(BodyPublishers.ofString(corps))
            .build(),
        BodyHandlers.ofString());
  }

  private JsonNode demander(int statut, String requete) throws IOException, InterruptedException {
    String corps = Reponses.JSON.writeValueAsString(Map.of("query", requete));
    HttpResponse<String> reponse = poster("/api/v2/graphql", "application/json", corps);
    assertEquals(statut, reponse.statusCode(), reponse.body());
    return Reponses.JSON.readTree(reponse.body());
  }

  private static String code(JsonNode reponse) {
    return reponse.at("/errors/0/extensions/code").asText();
  }

  @Test
  void sans_son_fragment_un_champ_a_un_type_plus_pauvre() throws Exception {
    long numero =
        doublure.deposer(
            NUMERO, Map.of(2, "75 Paris", 3, "2026-07-14T23:30:00Z", 4, "1 rue X", 5, "un"));
    JsonNode champs =
        demander(
                200,
                "{ dossier(number: "
                    + numero
                    + ") { champs { __typename ... on TextChamp { texte: value }"
                    + " ... on CheckboxChamp { coche: value } ... on DateChamp { date } } } }")
            .at("/data/dossier/champs");
    assertEquals(
        Reponses.JSON.readTree(
            """
            [{"__typename":"CheckboxChamp","coche":false},
             {"__typename":"TextChamp","texte":"75 - Paris"},
             {"__typename":"DateChamp","date":"2026-07-15"},
             {"__typename":"TextChamp","texte":"1 rue X"},
             {"__typename":"TextChamp","texte":"un"}]
            """),
        champs);
  }

  @Test
  void le_fragment_compte_aussi_quand_il_est_nomme() throws Exception {
    long numero = doublure.deposer(NUMERO, Map.of());
    JsonNode champ =
        demander(
                200,
                "query { dossier(number: "
                    + numero
                    + ") { champs { ...C } } }"
                    + " fragment C on Champ { ...D }"
                    + " fragment D on Champ { __typename ... on YesNoChamp { value } }")
            .at("/data/dossier/champs/0");
    assertEquals("YesNoChamp", champ.path("__typename").asText());
    assertTrue(champ.path("value").isNull());
  }

  @Test
  void first_avec_last_est_une_erreur_et_une_requete_illisible_en_est_une_autre() throws Exception {
    JsonNode deux =
        demander(200, "{ demarche(number: 5) { dossiers(first: 1, last: 1) { nodes { id } } } }");
    assertEquals("bad_request", code(deux));
    assertEquals("bad_request", code(demander(400, "{ demarche(")));
  }

  @Test
  void un_passage_interdit_est_une_faute_du_serveur() throws Exception {
    long numero = doublure.deposer(NUMERO, Map.of());
    doublure.passer(numero, "en_instruction");
    doublure.passer(numero, "accepte");
    String mutation =
        "mutation { dossierPasserEnInstruction(input: {dossierId: \""
            + Question.base64("Dossier-" + numero)
            + "\", instructeurId: \""
            + LettreDIntention.INSTRUCTEUR
            + "\"}) { errors { message } } }";
    demander(200, mutation);
    assertEquals("internal_server_error", code(demander(500, mutation)));
    assertThrows(IllegalStateException.class, () -> doublure.passer(numero, "en_instruction"));
  }

  @Test
  void les_memes_reponses_ne_changent_aucune_date() throws Exception {
    long numero = doublure.deposer(NUMERO, Map.of(1, true));
    horloge.updateAndGet(instant -> instant.plusSeconds(60));
    assertFalse(doublure.modifier(numero, Map.of(1, "true")));
    assertEquals("2026-01-15T15:52:35+01:00", modifieLe(numero));
    assertTrue(doublure.modifier(numero, Map.of(1, false)));
    assertEquals("2026-01-15T15:53:35+01:00", modifieLe(numero));
  }

  private String modifieLe(long numero) throws IOException, InterruptedException {
    return demander(200, "{ dossier(number: " + numero + ") { dateDerniereModification } }")
        .at("/data/dossier/dateDerniereModification")
        .asText();
  }

  @Test
  void le_preremplissage_ne_veut_que_du_json_sans_jeu_de_caracteres() throws Exception {
    String chemin = "/api/public/v1/demarches/5/dossiers";
    String corps = "{\"champ_" + Question.id(1) + "\":\"true\",\"champ_inconnu\":\"x\"}";
    assertEquals(400, poster(chemin, "application/json; charset=utf-8", corps).statusCode());
    assertEquals(
        404, poster("/api/public/v1/demarches/6/dossiers", "application/json", corps).statusCode());
    HttpResponse<String> cree = poster(chemin, "application/json", corps);
    assertEquals(201, cree.statusCode());
    JsonNode dossier = Reponses.JSON.readTree(cree.body());
    assertEquals("prefilled", dossier.path("state").asText());
    long numero = dossier.path("dossier_number").asLong();
    String lecture =
        "{ dossier(number: " + numero + ") { champs { ... on YesNoChamp { value } } } }";
    assertEquals("not_found", code(demander(200, lecture)));
    doublure.deposer(numero);
    assertTrue(demander(200, lecture).at("/data/dossier/champs/0/value").asBoolean());
  }

  @Test
  void la_page_a_la_main_depose_change_et_montre() throws Exception {
    HttpResponse<String> depot = poster("/doublure/dossiers", "text/plain", "{\"Oui ?\":true}");
    assertEquals(200, depot.statusCode(), depot.body());
    long numero = Reponses.JSON.readTree(depot.body()).path("numero").asLong();
    poster("/doublure/dossiers/" + numero + "/messages", "text/plain", "<b>Bonjour</b>");
    poster("/doublure/dossiers/" + numero + "/etat?vers=en_instruction", "text/plain", "");
    assertEquals("en_instruction", doublure.etat(numero));
    assertEquals(List.of(), doublure.messagesRecus(numero));
    String page =
        client
            .send(
                HttpRequest.newBuilder(doublure.adresse().resolve("/doublure")).build(),
                BodyHandlers.ofString())
            .body();
    assertTrue(page.contains("&lt;b>Bonjour"), page);
    assertEquals(400, poster("/doublure/dossiers", "text/plain", "{\"Inconnue\":1}").statusCode());
  }

  @Test
  void une_reponse_lente_finit_par_venir_ou_vient_des_que_la_vanne_s_ouvre() throws Exception {
    long numero = doublure.deposer(NUMERO, Map.of());
    String lecture = "{ dossier(number: " + numero + ") { number } }";
    Vanne lente = doublure.pannes().lenteur(Duration.ofHours(1));
    FutureTask<JsonNode> reponse = new FutureTask<>(() -> demander(200, lecture));
    new Thread(reponse, "lecture").start();
    lente.attendreUnAppel();
    assertFalse(reponse.isDone());
    lente.ouvrir();
    assertEquals(numero, reponse.get().at("/data/dossier/number").asLong());
    doublure.pannes().lenteur(Duration.ofMillis(1));
    assertEquals(numero, demander(200, lecture).at("/data/dossier/number").asLong());
  }
}
