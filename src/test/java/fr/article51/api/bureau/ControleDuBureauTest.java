package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.api.demarches.DemarcheBranchee;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The desk's check of a file against its démarche, with the double. */
@QuarkusTest
@TestProfile(ControleDuBureauTest.Branche.class)
class ControleDuBureauTest {
  private static final String OUVERTE =
      "/bureau/demarches/" + DemarcheBranchee.OUVERTE + "/controle";
  private static final String FERMEE = "/bureau/demarches/" + DemarcheBranchee.FERMEE + "/controle";

  /** See the class. */
  public static final class Branche implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(DemarcheBranchee.class));
    }
  }

  @Test
  void chaque_ecart_est_dit_avec_sa_gravite_sa_place_et_que_faire() {
    AgentAuBureau national = AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, null));
    Document page = national.page(OUVERTE);
    assertTrue(page.text().contains("Quelque chose n’est ni lu, ni écrit"));
    String ote = page.selectFirst("tr:contains(champs.disparu)").text();
    assertTrue(ote.contains("ligne 10") && ote.contains("Erreur"), ote);
    assertTrue(ote.contains("n’a pas de champ de cet identifiant"), ote);
    String oublie = page.selectFirst("tr:contains(champs.Q2hhbXAtMTA0)").text();
    assertTrue(oublie.startsWith("Périmètre") && oublie.contains("dites ce qu’il remplit"), oublie);
    assertEquals(0, page.select("tr:contains(champs.Q2hhbXAtMTAx)").size());
    national.suivreLesLiens(page);
  }

  @Test
  void ce_que_demande_la_demarche_est_plie() {
    Document page =
        AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-11")).page(OUVERTE);
    assertTrue(page.select("details").size() >= 2);
    assertEquals(0, page.select("details[open]").size());
    assertNotNull(page.selectFirst("details tr:contains(Q2hhbXAtMTAx)"));
    assertTrue(page.selectFirst("details tr:contains(dans « )") != null);
  }

  @Test
  void celle_d_une_autre_agence_est_comme_absente() {
    AgentAuBureau francilien =
        AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-11"));
    AgentAuBureau.page(404, francilien.lire(FERMEE));
    AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, "ARS-75")).page(FERMEE);
  }
}
