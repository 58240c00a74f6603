package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.JournalCapture;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The desk's pages of keys. */
@QuarkusTest
class ClesDuBureauTest {
  private static final String CLES = "/bureau/cles";

  private final AgentAuBureau national =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, null));
  private final AgentAuBureau breton =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-53"));
  private final String marque = "m" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void une_cle_creee_est_montree_une_fois_et_fait_entrer() {
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      Document creee =
          AgentAuBureau.page(
              200,
              national.creerUneCle(national.referenceDeCle(), marque, "INSTRUCTEUR", "ARS-11"));
      String texte = creee.selectFirst("#cle").text();
      assertTrue(creee.text().contains("elle ne sera plus jamais montrée"));
      AgentAuBureau agent = AgentAuBureau.avec(texte);
      assertTrue(agent.page("/bureau").selectFirst(".a51-qui").text().contains("ARS-11"));
      Document liste = national.page(CLES);
      assertTrue(ligne(liste).text().contains("Claire Martin"));
      assertTrue(ligne(liste).text().contains("acceptée"));
      assertFalse(liste.html().contains(texte));
      national.suivreLesLiens(liste);
      national.suivreLesLiens(creee);
      journal.neContientPas(texte);
    }
  }

  @Test
  void un_formulaire_envoye_deux_fois_ne_cree_qu_une_cle_et_le_dit() {
    String reference = national.referenceDeCle();
    String texte =
        AgentAuBureau.page(200, national.creerUneCle(reference, marque, "LECTEUR", "*"))
            .selectFirst("#cle")
            .text();
    Response encore = national.creerUneCle(reference, marque, "LECTEUR", "*");
    Document page = AgentAuBureau.page(409, encore);
    assertTrue(page.text().contains("envoyé deux fois"));
    assertTrue(page.text().contains(marque));
    assertFalse(encore.asString().contains(texte));
    assertNotNull(page.selectFirst("a[href=" + CLES + "/" + reference + "/revocation]"));
    assertEquals(1, lignes(national.page(CLES)));
    // The key of another agency is not told.
    Document etranger =
        AgentAuBureau.page(409, breton.creerUneCle(reference, "autre", "LECTEUR", ""));
    assertFalse(etranger.text().contains(marque));
  }

  @Test
  void un_administrateur_d_agence_reste_dans_la_sienne() {
    String reference = national.referenceDeCle();
    national.creerUneCle(reference, marque, "LECTEUR", "ARS-11");
    assertNull(breton.page(CLES + "/nouvelle").selectFirst("[name=agence]"));
    AgentAuBureau.page(
        403, breton.creerUneCle(breton.referenceDeCle(), marque, "LECTEUR", "ARS-11"));
    AgentAuBureau.page(422, breton.creerUneCle(breton.referenceDeCle(), marque, "LECTEUR", "*"));
    assertEquals(0, lignes(breton.page(CLES)));
    AgentAuBureau.page(404, breton.lire(CLES + "/" + reference + "/revocation"));
    AgentAuBureau.page(404, breton.envoyer(CLES + "/" + reference + "/revocation"));
    assertTrue(ligne(national.page(CLES)).text().contains("acceptée"));
    AgentAuBureau.page(
        200, breton.creerUneCle(breton.referenceDeCle(), marque, "ADMINISTRATEUR", ""));
    assertTrue(ligne(breton.page(CLES)).text().contains("ARS-53"));
  }

  @Test
  void une_cle_se_revoque_apres_confirmation_et_ne_fait_plus_entrer() {
    String reference = national.referenceDeCle();
    AgentAuBureau agent =
        AgentAuBureau.avec(
            AgentAuBureau.page(200, national.creerUneCle(reference, marque, "LECTEUR", "*"))
                .selectFirst("#cle")
                .text());
    String adresse = CLES + "/" + reference + "/revocation";
    Document confirmation = national.page(adresse);
    assertNotNull(confirmation.selectFirst("form[method=post][action=" + adresse + "] button"));
    assertEquals(200, agent.lire("/bureau").statusCode());
    assertEquals(403, national.envoyerDAilleurs(adresse).statusCode());
    assertEquals(200, agent.lire("/bureau").statusCode());
    String suite = AgentAuBureau.suite(national.envoyer(adresse));
    Document liste = national.page(suite);
    assertTrue(liste.selectFirst("[role=status]").text().contains("révoquée"));
    assertTrue(ligne(liste).text().contains("révoquée"));
    assertEquals(0, ligne(liste).select("a").size());
    assertEquals(401, agent.lire("/bureau").statusCode());
    assertEquals(suite, AgentAuBureau.suite(national.envoyer(adresse)));
    assertEquals(0, national.page(adresse).select("form[action=" + adresse + "]").size());
    AgentAuBureau.page(404, national.envoyer(CLES + "/%00/revocation"));
    AgentAuBureau.page(404, national.lire(CLES + "/inconnue/revocation"));
  }

  @Test
  void qui_revoque_la_sienne_est_averti() {
    String reference = national.referenceDeCle();
    String texte =
        AgentAuBureau.page(200, national.creerUneCle(reference, marque, "ADMINISTRATEUR", "*"))
            .selectFirst("#cle")
            .text();
    String adresse = CLES + "/" + reference + "/revocation";
    String averti = "avec laquelle vous êtes entré";
    assertTrue(AgentAuBureau.avec(texte).page(adresse).text().contains(averti));
    assertFalse(national.page(adresse).text().contains(averti));
  }

  @ParameterizedTest
  @EnumSource(names = "ADMINISTRATEUR", mode = Mode.EXCLUDE)
  void qui_n_administre_pas_n_en_voit_rien(Role role) {
    AgentAuBureau agent = AgentAuBureau.avec(ClesDEssai.nommee(role));
    Document accueil = agent.page("/bureau");
    assertEquals(0, accueil.select("a[href^=" + CLES + "], a[href^=/bureau/demarches]").size());
    for (String adresse : List.of(CLES, CLES + "/nouvelle", CLES + "/x/revocation")) {
      AgentAuBureau.page(403, agent.lire(adresse));
    }
    AgentAuBureau.page(403, agent.creerUneCle(national.referenceDeCle(), marque, "LECTEUR", "*"));
    assertEquals(0, lignes(national.page(CLES)));
    Document administrateur = national.page("/bureau");
    assertEquals(1, administrateur.select("nav a[href=" + CLES + "]").size());
    assertEquals(1, administrateur.select("nav a[href=/bureau/demarches]").size());
  }

  private Element ligne(Document liste) {
    return liste.selectFirst("tbody tr:contains(" + marque + ")");
  }

  private int lignes(Document liste) {
    return liste.select("tbody tr:contains(" + marque + ")").size();
  }
}
