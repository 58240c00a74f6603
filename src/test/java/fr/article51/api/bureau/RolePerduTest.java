package fr.article51.api.bureau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may no longer do what a form asks for, or is known no more, is told so, and gets back what
 * was written in it.
 */
@QuarkusTest
class RolePerduTest {
  private static final String HOSTILE =
      "Une heure de travail ; à garder\n</p><script>alert(1)</script> & \"fin\" + 100 %";
  private static final String FORMULAIRE = "application/x-www-form-urlencoded";
  private static final String ECRITS = ".a51-ailleurs .a51-libre";

  @TestHTTPResource("/")
  URI racine;

  private final String lettre = "/courriers/00000000-0000-4000-8000-000000000000";
  private final AgentAuBureau lecteur = AgentAuBureau.avec(ClesDEssai.valable(Role.LECTEUR, null));
  private String instruction = "";

  @BeforeEach
  void ouvrir() {
    instruction = AuBureau.adresse(AuBureau.ouvrir());
  }

  @ParameterizedTest
  @CsvSource({
    "/notes, texte",
    "/appreciations, motif",
    "/courriers, texteLibre",
    "LETTRE/validation, fonction",
    "LETTRE/envoi, texte",
  })
  void devenu_lecteur_on_retrouve_ce_qu_on_ecrivait(String acte, String champ) {
    Response reponse =
        lecteur.envoyer(
            instruction + acte.replace("LETTRE", lettre), "version", "1", champ, HOSTILE);
    Document page = AgentAuBureau.page(403, reponse);
    assertEquals("Cela ne vous est pas permis", page.selectFirst("h1").text());
    assertEquals(List.of(HOSTILE), ecrits(page));
  }

  @Test
  void qui_n_administre_plus_retrouve_ce_qui_fut_ecrit_de_la_cle() {
    AgentAuBureau agent = AgentAuBureau.avec(ClesDEssai.nommee(Role.INSTRUCTEUR));
    Document page =
        AgentAuBureau.page(403, agent.creerUneCle("abcdefabcdef", HOSTILE, "LECTEUR", "*"));
    assertEquals(List.of(" " + HOSTILE + " ", "Claire Martin"), ecrits(page));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void dont_la_cle_ne_vaut_plus_rien_ou_n_est_plus_dite_retrouve_aussi_ce_qui_fut_ecrit(
      boolean dite) {
    AgentAuBureau parti = AgentAuBureau.avec(dite ? ClesDEssai.revoquee() : "");
    Document page =
        AgentAuBureau.page(
            401, parti.envoyer(instruction + "/notes", "version", "1", "texte", HOSTILE));
    assertEquals("Entrer au bureau", page.selectFirst("h1").text());
    assertEquals(List.of(HOSTILE), ecrits(page));
    assertEquals(
        List.of(),
        ecrits(
            AgentAuBureau.page(
                401, parti.envoyerDAilleurs(instruction + "/notes", "texte", "Achetez ceci"))));
  }

  @Test
  void une_machine_aussi_apprend_a_qui_c_est_de_juger() {
    AgentAuBureau machine = AgentAuBureau.avec(ClesDEssai.valable(Role.INSTRUCTEUR, null));
    Document page =
        AgentAuBureau.page(
            403,
            machine.envoyer(
                instruction + "/appreciations",
                "version",
                "1",
                "objet",
                "EFFICIENCE",
                "avis",
                "FAVORABLE",
                "motif",
                HOSTILE));
    assertEquals("Une personne nommée doit le faire", page.selectFirst("h1").text());
    assertEquals(List.of(HOSTILE), ecrits(page));
  }

  @Test
  void un_long_texte_revient_entier_et_rien_n_est_fait() {
    String colle = "é".repeat(25_000);
    Document page =
        AgentAuBureau.page(
            403, lecteur.envoyer(instruction + "/notes", "version", "1", "texte", colle));
    assertEquals(List.of(colle), ecrits(page));
    assertTrue(
        AuBureau.lire(ClesDEssai.valable(Role.LECTEUR, null), instruction)
            .text()
            .contains("Les notes Aucune."));
  }

  @Test
  void rien_de_ce_qu_envoie_un_autre_site_n_est_redit() {
    Document page =
        AgentAuBureau.page(
            403, lecteur.envoyerDAilleurs(instruction + "/notes", "texte", "Achetez ceci"));
    assertEquals(List.of(), ecrits(page));
    assertFalse(page.text().contains("Achetez"), page::text);
  }

  @Test
  void sans_texte_il_n_y_a_rien_a_rendre() {
    Document cloture =
        AgentAuBureau.page(403, lecteur.envoyer(instruction + "/cloture", "version", "1"));
    assertEquals(0, cloture.select(".a51-ailleurs").size());
    assertEquals(
        0, AgentAuBureau.page(403, lecteur.lire("/bureau/cles")).select(".a51-ailleurs").size());
  }

  @Test
  void un_envoi_mal_ecrit_est_refuse_comme_un_autre() throws Exception {
    for (String corps : List.of("texte=%zz", "texte", "=&=&%", "{\"texte\": 1}")) {
      Document page = noter(HttpRequest.BodyPublishers.ofString(corps));
      assertEquals("Cela ne vous est pas permis", page.selectFirst("h1").text(), corps);
      assertEquals(List.of(), ecrits(page), corps);
    }
  }

  @Test
  void sans_longueur_annoncee_ce_qui_fut_ecrit_revient_aussi() throws Exception {
    byte[] corps = "texte=gard%C3%A9".getBytes(UTF_8);
    assertEquals(
        List.of("gardé"),
        ecrits(
            noter(
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(corps)))));
  }

  @Test
  void ce_qui_n_arrive_pas_n_est_pas_attendu() throws Exception {
    try (Socket prise = new Socket(racine.getHost(), racine.getPort())) {
      prise.setSoTimeout(60_000);
      prise
          .getOutputStream()
          .write(
              ("POST "
                      + instruction
                      + "/notes HTTP/1.1\r\n"
                      + "Host: a\r\n"
                      + "Sec-Fetch-Site: same-origin\r\n"
                      + "Cookie: a51_cle="
                      + ClesDEssai.valable(Role.LECTEUR, null)
                      + "\r\nContent-Type: "
                      + FORMULAIRE
                      + "\r\nContent-Length: 100\r\n\r\ntexte=la+suite")
                  .getBytes(UTF_8));
      String reponse = new String(prise.getInputStream().readAllBytes(), UTF_8);
      assertTrue(reponse.startsWith("HTTP/1.1 403"), reponse);
      assertTrue(reponse.contains("Cela ne vous est pas permis"), reponse);
    }
  }

  /** As it is, by a reader. */
  private Document noter(HttpRequest.BodyPublisher corps) throws Exception {
    HttpResponse<String> reponse =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(racine.resolve(instruction + "/notes"))
                    .header("Content-Type", FORMULAIRE)
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Cookie", "a51_cle=" + ClesDEssai.valable(Role.LECTEUR, null))
                    .POST(corps)
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(403, reponse.statusCode());
    return Jsoup.parse(reponse.body());
  }

  private static List<String> ecrits(Document page) {
    return page.select(ECRITS).stream().map(un -> un.wholeText()).toList();
  }
}
