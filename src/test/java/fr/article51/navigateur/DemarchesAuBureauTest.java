package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator, and démarches: of a platform that answers, of one that is off. */
@QuarkusTest
@TestProfile(DossierAPreremplirTest.Branche.class)
class DemarchesAuBureauTest extends DansUnNavigateur {
  private static final String RACINE = "/bureau/demarches";

  @ParameterizedTest
  @ValueSource(ints = {320, ETROIT, LARGE})
  void aucune_page_n_a_de_defaut(int largeur) {
    Visite visite = visite(largeur);
    List<String> defauts = new ArrayList<>();
    faire(
        visite,
        etat -> {
          defauts.addAll(Accessibilite.defauts(visite, etat));
          defauts.addAll(MiseEnPage.enTravers(visite, etat));
        });
    assertEquals("", String.join("\n", defauts));
  }

  @Test
  void une_plateforme_muette_est_dite_et_la_page_de_la_demarche_reste() {
    Visite visite = visite();
    Bureau bureau = Bureau.entrer(visite, ClesDEssai.valable(Role.ADMINISTRATEUR, null));
    assertEquals(502, visite.ouvrir(adresse(DemarchesDuPorteur.MUETTE) + "/controle"));
    assertTrue(bureau.alerte().contains("Rien n’est perdu"), bureau.alerte());
    assertEquals(200, visite.ouvrir(adresse(DemarchesDuPorteur.MUETTE)));
    assertEquals(
        200, visite.aller(() -> visite.page.getByText("Relire tous les dossiers").click()));
    assertEquals(1, visite.page.locator("[role=status]").count());
  }

  @Test
  void qui_n_administre_pas_n_y_entre_pas() {
    Visite visite = visite();
    Bureau.entrer(visite, ClesDEssai.nommee(Role.INSTRUCTEUR));
    assertEquals(0, visite.page.locator("a[href='" + RACINE + "']").count());
    assertEquals(403, visite.ouvrir(RACINE));
  }

  private static void faire(Visite visite, Consumer<String> voir) {
    Bureau.entrer(visite, ClesDEssai.valable(Role.ADMINISTRATEUR, null));
    visite.ouvrir(RACINE);
    voir.accept("bureau-demarches");
    visite.ouvrir(adresse(DemarchesDuPorteur.SERVIE));
    voir.accept("bureau-demarche");
    visite.ouvrir(adresse(DemarchesDuPorteur.SERVIE) + "/controle");
    visite.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    voir.accept("bureau-controle");
    visite.ouvrir(adresse(DemarchesDuPorteur.MUETTE) + "/controle");
    voir.accept("bureau-controle-panne");
  }

  private static String adresse(long demarche) {
    return RACINE + "/" + demarche;
  }
}
