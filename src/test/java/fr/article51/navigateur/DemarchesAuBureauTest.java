package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** An administrator, and démarches: of a platform that answers, of one that is off. */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class DemarchesAuBureauTest extends DansUnNavigateur {
  @Test
  void une_plateforme_muette_est_dite_et_la_page_de_la_demarche_reste() {
    Visite visite = visite();
    Bureau bureau = Bureau.entrer(visite, ClesDEssai.valable(Role.ADMINISTRATEUR, null));
    assertEquals(502, visite.ouvrir(TourDesDemarches.controle(DemarchesDEssai.MUETTE)));
    assertTrue(bureau.alerte().contains("Rien n’est perdu"), bureau.alerte());
    assertEquals(200, visite.ouvrir(TourDesDemarches.adresse(DemarchesDEssai.MUETTE)));
    assertEquals(
        200, visite.aller(() -> visite.page.getByText("Relire tous les dossiers").click()));
    assertEquals(1, visite.page.locator("[role=status]").count());
  }

  @Test
  void qui_n_administre_pas_n_y_entre_pas() {
    Visite visite = visite();
    Bureau.entrer(visite, ClesDEssai.nommee(Role.INSTRUCTEUR));
    assertEquals(0, visite.page.locator("a[href='" + TourDesDemarches.RACINE + "']").count());
    assertEquals(403, visite.ouvrir(TourDesDemarches.RACINE));
  }
}
