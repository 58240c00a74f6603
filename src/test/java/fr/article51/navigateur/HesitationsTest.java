package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.article51.projet.Valeur;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Going back, changing one's mind, clicking twice, starting again. */
@QuarkusTest
class HesitationsTest extends DansUnNavigateur {
  private static final String QUESTION = "finalite.parcours_coordination";

  @Test
  void l_ecran_precedent_garde_ce_qui_fut_dit_des_deux_cotes() {
    Visite visite = visite();
    visite.commencer();
    visite.theme("FINALITE");
    visite.cocher(QUESTION, Valeur.OUI);
    visite.continuer();
    String suivant = visite.ecran();
    assertFalse(suivant.equals("FINALITE"));
    String question = visite.questions().get(0);
    visite.cocher(question, Valeur.NON);
    visite.precedent();
    assertEquals("FINALITE", visite.ecran());
    assertTrue(coche(visite, QUESTION, Valeur.OUI));
    visite.theme(suivant);
    assertTrue(coche(visite, question, Valeur.NON));
    assertEquals("NON", visite.etat().path("reponses").path(question).asText());
  }

  @Test
  void le_retour_du_navigateur_rend_l_ecran_et_ses_reponses() {
    Visite visite = visite();
    visite.commencer();
    visite.theme("FINALITE");
    visite.cocher(QUESTION, Valeur.OUI);
    visite.continuer();
    visite.page.goBack();
    assertEquals("FINALITE", visite.ecran());
    visite.cocher(QUESTION, Valeur.NON);
    assertEquals(200, visite.continuer());
    assertEquals("NON", visite.etat().path("reponses").path(QUESTION).asText());
  }

  @Test
  void une_reponse_changee_remplace_la_premiere_et_le_verdict_suit() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    assertEquals(1, visite.page.locator(".a51-conclusion--RECEVABLE").count());
    visite.theme("PROJET");
    visite.page.locator("[name='projet.dureeMois']").fill("61");
    visite.resultat();
    assertEquals(1, visite.page.locator(".a51-conclusion--NON_RECEVABLE").count());
    assertTrue(visite.page.locator("#obstacles").isVisible());
    visite.theme("PROJET");
    assertEquals("61", visite.page.locator("[name='projet.dureeMois']").inputValue());
  }

  @Test
  void deux_clics_n_envoient_qu_une_fois_et_n_avancent_que_d_un_ecran() {
    Visite temoin = visite();
    temoin.commencer();
    temoin.continuer();
    Visite visite = visite();
    visite.commencer();
    AtomicInteger envois = new AtomicInteger();
    visite.page.onRequest(requete -> envois.addAndGet(requete.method().equals("POST") ? 1 : 0));
    visite.aller(() -> visite.bouton("suite").dblclick());
    assertEquals(temoin.ecran(), visite.ecran());
    assertEquals(temoin.etat(), visite.etat());
    assertEquals(1, envois.get());
  }

  @Test
  void un_meme_ecran_envoye_deux_fois_donne_la_meme_page() {
    Visite visite = visite();
    visite.commencer();
    visite.continuer();
    ObjectNode etat = visite.etat();
    String ecran = visite.ecran();
    visite.aller(() -> visite.page.reload());
    assertEquals(etat, visite.etat());
    assertEquals(ecran, visite.ecran());
  }

  @Test
  void tout_recommencer_oublie_tout() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    visite.aller(() -> visite.page.getByText("Tout recommencer").click());
    assertEquals("Mon projet entre-t-il dans l’article 51 ?", visite.texte("h1"));
    visite.commencer();
    assertTrue(visite.etat().path("reponses").isEmpty());
    assertTrue(visite.etat().path("projet").path("perimetre").isMissingNode());
  }

  @Test
  void ce_qui_reste_a_dire_diminue_et_le_resultat_se_voit_a_tout_moment() {
    Visite visite = visite();
    visite.commencer();
    String avant = visite.texte(".a51-reste");
    visite.questions().forEach(question -> visite.cocher(question, Valeur.NON));
    visite.continuer();
    assertFalse(avant.equals(visite.texte(".a51-reste")));
    visite.resultat();
    assertTrue(visite.auResultat());
    visite.aller(() -> visite.page.getByText("Répondre aux questions qui restent").click());
    assertFalse(visite.auResultat());
  }

  private static boolean coche(Visite visite, String question, Valeur valeur) {
    List<Boolean> coches =
        visite.page.locator("input[name='r." + question + "'][value=" + valeur + "]").all().stream()
            .map(un -> un.isChecked())
            .toList();
    return coches.equals(List.of(true));
  }
}
