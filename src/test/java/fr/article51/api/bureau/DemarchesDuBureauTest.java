package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.api.demarches.DemarchesEnLigne;
import fr.article51.demarches.boite.Raison;
import fr.article51.demarches.suivi.Suivi;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The desk's pages of démarches, while the platform does not answer. */
@QuarkusTest
@TestProfile(DemarchesEnLigne.class)
class DemarchesDuBureauTest {
  private static final String DEMARCHES = "/bureau/demarches";
  private static final String SERVIE = DEMARCHES + "/51";
  private static final Instant ABANDON = Instant.parse("2025-05-30T08:15:00Z");

  private final AgentAuBureau national =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, null));
  private final AgentAuBureau francilien =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-11"));
  private final AgentAuBureau breton =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-53"));

  @Inject Transactions transactions;

  @Test
  void chacun_voit_ses_demarches_et_les_fautes_des_fichiers_ne_sont_dites_qu_au_national() {
    Document tout = national.page(DEMARCHES);
    assertNotNull(tout.selectFirst("a[href=" + SERVIE + "]"));
    assertTrue(tout.selectFirst("table:contains(fautive.yaml) td:contains(9)") != null);
    assertTrue(tout.text().contains("projet.inexistant"));
    national.suivreLesLiens(tout);
    Document ici = francilien.page(DEMARCHES);
    assertNotNull(ici.selectFirst("a[href=" + SERVIE + "]"));
    assertEquals(0, ici.select("table:contains(fautive.yaml)").size());
    Document ailleurs = breton.page(DEMARCHES);
    assertNull(ailleurs.selectFirst("a[href=" + SERVIE + "]"));
    assertTrue(ailleurs.text().contains("Aucune démarche n’est en service pour votre agence"));
  }

  @Test
  void une_demarche_d_une_autre_agence_est_comme_absente() {
    abandonner(900, "INTROUVABLE", null);
    for (String adresse : List.of(SERVIE, SERVIE + "/controle", DEMARCHES + "/x")) {
      AgentAuBureau.page(404, breton.lire(adresse));
    }
    AgentAuBureau.page(404, breton.envoyer(SERVIE + "/releve-complet"));
    AgentAuBureau.page(404, breton.envoyer(SERVIE + "/dossiers/900/reprise"));
    assertNotNull(reprendre(national.page(SERVIE), 900));
  }

  @Test
  void un_dossier_abandonne_se_montre_avec_sa_raison_et_se_reprend() {
    String instruction = ouvrir();
    abandonner(901, "ECRITURE_REFUSEE", UUID.fromString(instruction));
    abandonner(902, "<script>alert(1)</script>", null);
    assertTrue(
        Integer.parseInt(
                national.page(DEMARCHES).selectFirst("a[href=" + SERVIE + "#abandons]").ownText())
            >= 2);
    Document page = francilien.page(SERVIE);
    String ligne = page.selectFirst("tr:contains(901)").text();
    assertTrue(ligne.contains("La plateforme refuse ce que le service veut y écrire."), ligne);
    assertTrue(ligne.contains("puis reprenez"), ligne);
    assertTrue(ligne.contains("30 mai 2025, 10 h 15"), ligne);
    assertTrue(page.selectFirst("tr:contains(902)").text().contains("<script>alert(1)</script>"));
    page.select("a[href=" + SERVIE + "/controle]").remove(); // it needs the platform
    francilien.suivreLesLiens(page);
    assertNotNull(page.selectFirst("a[href=/bureau/instructions/" + instruction + "]"));
    String adresse = reprendre(page, 901);
    assertEquals(403, francilien.envoyerDAilleurs(adresse).statusCode());
    assertNotNull(reprendre(francilien.page(SERVIE), 901));
    Document apres = francilien.page(AgentAuBureau.suite(francilien.envoyer(adresse)));
    assertTrue(apres.selectFirst("[role=status]").text().contains("Le dossier est repris"));
    assertNull(reprendre(apres, 901));
    assertNotNull(reprendre(apres, 902));
    // Sent twice, it is taken up once more: nothing is written twice.
    assertEquals(303, francilien.envoyer(adresse).statusCode());
    AgentAuBureau.page(404, francilien.envoyer(SERVIE + "/dossiers/123456/reprise"));
    AgentAuBureau.page(404, francilien.envoyer(SERVIE + "/dossiers/x/reprise"));
  }

  @Test
  void chaque_raison_et_chaque_etat_a_ses_mots() {
    for (Raison raison : Raison.values()) {
      abandonner(910 + raison.ordinal(), raison.name(), null);
    }
    Document page = national.page(SERVIE);
    for (Raison raison : Raison.values()) {
      Element ligne = page.selectFirst("tr:contains(" + (910 + raison.ordinal()) + ")");
      assertFalse(ligne.text().contains(raison.name()), ligne.text());
      assertFalse(ligne.selectFirst("td .a51-note").text().isBlank(), raison.name());
    }
    assertEquals(0, page.select(".fr-alert").size());
    for (String etat : List.of(Suivi.JETON_REFUSE, Suivi.LECTURE_SEULE)) {
      transactions.executer(
          connexion -> {
            connexion.execute("insert into releve (demarche) values (53) on conflict do nothing");
            return connexion.execute(
                "update releve set etat = ?, etat_le = ? where demarche = 53", etat, ABANDON);
          });
      Document alertee = national.page(DEMARCHES + "/53");
      assertTrue(alertee.selectFirst(".fr-alert").text().contains("jeton"), etat);
      assertNotNull(national.page(DEMARCHES).selectFirst(".a51-marque--" + etat));
    }
  }

  @Test
  void relire_se_dit_et_se_voit() {
    String suite = AgentAuBureau.suite(francilien.envoyer(DEMARCHES + "/53/releve-complet"));
    Document page = francilien.page(suite);
    assertTrue(page.selectFirst("[role=status]").text().contains("vont être relus"));
    assertTrue(
        page.selectFirst("dt:contains(Relecture complète) + dd").text().startsWith("en cours"));
    assertEquals(suite, AgentAuBureau.suite(francilien.envoyer(DEMARCHES + "/53/releve-complet")));
  }

  @Test
  void sans_plateforme_le_controle_dit_pourquoi_et_le_reste_se_lit() {
    Document page = AgentAuBureau.page(502, francilien.lire(SERVIE + "/controle"));
    assertTrue(page.selectFirst("#fautes").text().contains("La plateforme ne répond pas"));
    assertEquals(0, page.select("details").size());
    francilien.page(SERVIE);
  }

  @ParameterizedTest
  @EnumSource(names = "ADMINISTRATEUR", mode = Mode.EXCLUDE)
  void qui_n_administre_pas_n_en_voit_rien(Role role) {
    abandonner(903, "INTROUVABLE", null);
    AgentAuBureau agent = AgentAuBureau.avec(ClesDEssai.nommee(role));
    for (String adresse : List.of(DEMARCHES, SERVIE, SERVIE + "/controle")) {
      AgentAuBureau.page(403, agent.lire(adresse));
    }
    AgentAuBureau.page(403, agent.envoyer(SERVIE + "/releve-complet"));
    AgentAuBureau.page(403, agent.envoyer(SERVIE + "/dossiers/903/reprise"));
    assertNotNull(reprendre(national.page(SERVIE), 903));
  }

  /** Where the form of a dossier is sent to; null when it is not in the list. */
  private static String reprendre(Document page, long dossier) {
    return page.select("form[action=" + SERVIE + "/dossiers/" + dossier + "/reprise]")
        .attr("action")
        .transform(adresse -> adresse.isEmpty() ? null : adresse);
  }

  private void abandonner(long dossier, String raison, UUID instruction) {
    transactions.executer(
        connexion ->
            connexion.execute(
                "insert into dossier (demarche, numero, instruction, essais, raison, echec_le,"
                    + " abandonne_le) values (51, ?, ?, 5, ?, ?, ?) on conflict do nothing",
                dossier,
                instruction,
                raison,
                ABANDON,
                ABANDON));
  }

  private static String ouvrir() {
    return ClesDEssai.personne(Role.INSTRUCTEUR)
        .contentType("application/json")
        .body("{\"projet\": {\"titre\": \"Parcours\"}}")
        .post("/v1/instructions?agence=ARS-11")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
