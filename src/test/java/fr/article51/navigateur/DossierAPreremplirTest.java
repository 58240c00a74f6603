package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** From a result to a dossier that the platform fills in, or does not. */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class DossierAPreremplirTest extends DansUnNavigateur {
  @Test
  void le_resultat_mene_au_dossier_rempli_et_dit_ce_qu_il_ne_porte_pas() {
    Visite visite = aResultat();
    assertEquals(201, preparer(visite, DemarchesDEssai.SERVIE));
    assertEquals("Votre dossier est prêt à être relu", visite.texte("main h1"));
    assertTrue(visite.page.locator("main details li").count() > 0);
    visite.troubles.admettre(DemarchesDEssai.plateforme());
    visite.aller(() -> visite.page.getByText("Ouvrir mon dossier").click());
    assertTrue(visite.page.url().startsWith(DemarchesDEssai.plateforme()), visite.page.url());
    assertTrue(visite.texte("body").contains("CECICS"));
    visite.page.goBack();
    visite.aller(() -> visite.page.getByText("Revenir au résultat").click());
    assertTrue(visite.auResultat());
  }

  @Test
  void une_plateforme_muette_est_dite_et_le_resultat_est_toujours_la() {
    Visite visite = aResultat();
    String etat = visite.etat().toString();
    assertEquals(502, preparer(visite, DemarchesDEssai.MUETTE));
    assertEquals("Le dossier n’a pas pu être préparé", visite.texte("main h1"));
    String faute = visite.texte("[role=alert]");
    assertTrue(faute.contains("Vos réponses sont toujours là"), faute);
    assertFalse(faute.contains("Exception") || faute.contains("localhost"), faute);
    assertTrue(visite.page.title().startsWith("Erreur"));
    assertEquals(200, visite.aller(() -> visite.page.getByText("Revenir au résultat").click()));
    assertTrue(visite.auResultat());
    assertEquals(etat, visite.etat().toString());
    assertEquals(1, visite.page.locator(".a51-conclusion--RECEVABLE").count());
  }

  private Visite aResultat() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    assertTrue(visite.auResultat());
    assertEquals(2, visite.page.locator("button[name=demarche]").count());
    return visite;
  }

  private static int preparer(Visite visite, long demarche) {
    return visite.aller(
        () -> visite.page.locator("button[name=demarche][value='" + demarche + "']").click());
  }
}
