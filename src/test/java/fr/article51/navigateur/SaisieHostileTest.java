package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.projet.Valeur;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or pasted: clear words, nothing lost, nothing run. */
@QuarkusTest
class SaisieHostileTest extends DansUnNavigateur {
  /** 50 kB, in letters of two bytes. */
  private static final int COLLE = 25_000;

  @Test
  void cinquante_kilo_octets_colles_sont_refuses_en_clair_et_rien_n_est_perdu() {
    Visite visite = visite();
    visite.commencer();
    visite.theme("FINALITE");
    visite.cocher("finalite.sequence_soins", Valeur.OUI);
    visite.theme("PROJET");
    visite.page.locator("label[for=perimetre-REGIONAL]").click();
    visite.page.locator("[name='projet.dureeMois']").fill("36");
    visite.deplier();
    visite.page.locator("[name='projet.titre']").fill("é".repeat(COLLE));
    visite.page.locator("[name='projet.porteur.nom']").fill("Maison de santé");
    assertEquals(422, visite.continuer());
    assertTrue(visite.texte("#c-projet-titre-faute").contains("500 caractères"));
    assertEquals(COLLE, visite.page.locator("[name='projet.titre']").inputValue().length());
    assertEquals(
        "Maison de santé", visite.page.locator("[name='projet.porteur.nom']").inputValue());
    assertEquals("36", visite.page.locator("[name='projet.dureeMois']").inputValue());
    assertTrue(visite.page.locator("#perimetre-REGIONAL").isChecked());
    assertEquals("OUI", visite.etat().path("reponses").path("finalite.sequence_soins").asText());
    visite.page.locator("[name='projet.titre']").fill("Un titre");
    assertEquals(200, visite.continuer());
    assertEquals("Un titre", visite.etat().path("projet").path("titre").asText());
    assertEquals("REGIONAL", visite.etat().path("projet").path("perimetre").asText());
  }

  @Test
  void ce_qui_depasse_toute_limite_le_dit_et_le_retour_le_rend() {
    Visite visite = visite();
    visite.commencer();
    visite.theme("PROJET");
    visite.deplier();
    visite.page.locator("[name='projet.titre']").fill("é".repeat(4 * COLLE));
    assertEquals(413, visite.continuer());
    assertEquals("C’est trop long", visite.texte("main h1"));
    visite.page.goBack();
    assertEquals("PROJET", visite.ecran());
    assertEquals(4 * COLLE, visite.page.locator("[name='projet.titre']").inputValue().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus=alert(1) autofocus x='",
        "</title></textarea><svg onload=alert(1)>",
        "{#if true}{vue.porte.etat}{/if} {cdi:pages}",
        "&lt;b&gt; & \u2028 \ud83d\ude00 \u202e",
      })
  void ce_qui_est_tape_est_montre_et_ne_s_execute_pas(String texte) {
    Visite visite = visite();
    visite.commencer();
    visite.theme("PROJET");
    visite.deplier();
    for (String champ :
        new String[] {"projet.titre", "projet.porteur.nom", "projet.porteur.type"}) {
      visite.page.locator("[name='" + champ + "']").fill(texte);
    }
    visite.page.locator("[name='projet.dureeMois']").fill(texte);
    assertEquals(422, visite.continuer());
    assertEquals(texte, visite.page.locator("[name='projet.dureeMois']").inputValue());
    visite.page.locator("[name='projet.dureeMois']").fill("12");
    assertEquals(200, visite.resultat());
    assertEquals(texte, visite.etat().path("projet").path("titre").asText());
    assertTrue(visite.texte(".a51-surtitre").contains(Visite.plat(texte)));
    assertEquals(0, visite.page.locator("main svg, main script, img[src=x]").count());
    visite.theme("PROJET");
    assertEquals(texte, visite.page.locator("[name='projet.porteur.nom']").inputValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"etat", "ecran", "visites", "posees"})
  void un_champ_cache_force_donne_une_page_claire(String champ) {
    Visite visite = visite();
    visite.commencer();
    visite.page.evaluate(
        "nom => { document.querySelector(`#questionnaire input[name=${nom}]`).value = '<b>{'; }",
        champ);
    int statut = visite.continuer();
    assertTrue(statut >= 200 && statut < 500, champ + " : " + statut);
    assertEquals(1, visite.page.locator("main h1").count());
    assertFalse(visite.texte("main").contains("Exception"));
  }
}
