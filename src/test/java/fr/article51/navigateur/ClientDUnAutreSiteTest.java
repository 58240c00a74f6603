package fr.article51.navigateur;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** {@code client.js} in the page of another site: what it reads, and where it may not. */
@QuarkusTest
@TestProfile(SurUnAutreSiteTest.Admis.class)
class ClientDUnAutreSiteTest extends DansUnNavigateur {
  private static final String EMPLOI =
      """
      <pre id="dit"></pre>
      <script type="module">
      const dire = mots => { document.getElementById("dit").textContent = mots; };
      try {
        const { Article51, ErreurArticle51 } = await import(%1$s);
        const article51 = new Article51("%2$s");
        try {
          %3$s
        } catch (erreur) {
          dire(erreur instanceof ErreurArticle51
            ? `${erreur.statut} ${erreur.message} ${JSON.stringify(erreur.probleme.errors ?? [])}` : `autre : ${erreur}`);
        }
      } catch {
        dire("module refusé");
      }
      </script>
      """;

  private static final String VERDICT =
      """
      const { questions } = await article51.questions("2025-06-01");
      const verdict = await article51.evaluer({ dateAppreciation: "2025-06-01", projet: { dureeMois: 72 } });
      const dates = await article51.comparer({ projet: { dureeMois: 72 }, du: "2018-01-01", au: "2020-01-01" });
      dire(`${verdict.conclusion} ${questions.length > 0} ${dates.bascules.length >= 0}`);
      """;

  @Test
  void un_site_admis_lit_un_verdict() {
    assertEquals("NON_RECEVABLE true true", dit(SitesHotes.admis(), client(), VERDICT));
  }

  @Test
  void un_refus_dit_quoi_et_ou() {
    String dit =
        dit(
            SitesHotes.admis(),
            client(),
            "await article51.evaluer({ projet: { dureeMois: -1 } }); dire('admis');");
    assertTrue(dit.startsWith("422 ") && dit.contains("/projet/dureeMois"), dit);
  }

  @Test
  void un_site_que_cors_n_admet_pas_ne_charge_pas_le_module() {
    assertEquals("module refusé", dit(SitesHotes.autre(), client(), VERDICT));
  }

  @Test
  void sa_propre_copie_ne_lui_donne_pas_plus() throws JsonProcessingException {
    String source = given().get("/web/client.js").asString();
    String copie =
        "URL.createObjectURL(new Blob(["
            + new ObjectMapper().writeValueAsString(source)
            + "], {type: 'text/javascript'}))";
    assertEquals(
        "0 Aucune réponse de " + racine.toString().replaceAll("/$", "") + ". []",
        dit(SitesHotes.autre(), copie, VERDICT));
  }

  private String client() {
    return "'" + racine + "web/client.js'";
  }

  private String dit(String site, String module, String emploi) {
    Visite visite = visite();
    visite.troubles.admettre(site);
    visite.troubles.admettre("blob:");
    visite.ouvrir(SitesHotes.page(site, EMPLOI.formatted(module, racine, emploi)));
    visite.page.waitForFunction("() => document.getElementById('dit').textContent !== ''");
    boolean refuse = site.equals(SitesHotes.autre());
    assertEquals(refuse, visite.troubles.oublier("console : Access to "));
    visite.troubles.oublier("403 : ");
    visite.troubles.oublier("422 : ");
    return visite.texte("#dit");
  }
}
