package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Narrow, enlarged, printed, without motion, from the keyboard. */
abstract class MiseEnPage extends DansUnNavigateur {
  /** Visited at the first, where a button is most easily out of reach. */
  private static final List<Integer> LARGEURS = List.of(320, ETROIT, AGRANDI, LARGE);

  private static final String DEPASSE =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** Who sticks out, when something does. */
  private static final String QUI =
      "() => [...document.querySelectorAll('main *, header *, footer *')]"
          + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
          + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')";

  private static final String ANIME =
      """
      () => [...document.querySelectorAll('*')].filter(e => {
        const s = getComputedStyle(e);
        return s.animationName !== 'none'
          || s.transitionDuration.split(',').some(d => parseFloat(d) > 0)
          || s.scrollBehavior === 'smooth';
      }).length
      """;

  @Test
  void aucune_page_ne_se_lit_en_travers_et_rien_n_y_bouge_pour_qui_ne_le_veut_pas() {
    Visite visite =
        visite(
            options()
                .setViewportSize(LARGEURS.get(0), HAUT)
                .setReducedMotion(ReducedMotion.REDUCE));
    List<String> defauts = new ArrayList<>();
    int[] vues = {0};
    Tour.faire(
        visite,
        etat -> {
          vues[0]++;
          visite.auxLargeurs(
              LARGEURS, largeur -> defauts.addAll(enTravers(visite, etat + "-" + largeur)));
          defauts.addAll(quiBouge(visite, etat));
        });
    assertTrue(vues[0] > 0);
    assertEquals("", String.join("\n", defauts));
  }

  /** What makes the page that is shown scroll sideways. */
  private static List<String> enTravers(Visite visite, String etat) {
    return ((Number) visite.page.evaluate(DEPASSE)).intValue() > 0
        ? List.of(etat + " : " + visite.page.evaluate(QUI))
        : List.of();
  }

  private static List<String> quiBouge(Visite visite, String etat) {
    int animes = ((Number) visite.page.evaluate(ANIME)).intValue();
    return animes == 0 ? List.of() : List.of(etat + " : " + animes + " éléments bougent");
  }

  @Test
  void le_resultat_s_imprime_sans_ce_qui_ne_sert_qu_a_l_ecran() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    visite.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String ecran : List.of(".a51-entete", ".a51-avancee", ".a51-reception")) {
      assertNotEquals(0, visite.page.locator(ecran).count(), ecran);
      assertEquals(0, visite.page.locator(ecran + ":visible").count(), ecran);
    }
    for (String papier : List.of("h1", "#derogations", ".a51-mention", ".a51-dessin img")) {
      assertTrue(visite.page.locator(papier).isVisible(), papier);
    }
    assertTrue(visite.page.pdf().length > 0);
  }

  @Test
  void le_clavier_suffit_et_le_focus_se_voit() {
    Visite visite = visite();
    Clavier clavier = new Clavier(visite.page);
    visite.page.navigate("/");
    clavier.touche("Tab");
    assertEquals("#contenu", clavier.actif("href"));
    assertTrue(visite.page.locator(".fr-skiplinks").isVisible());
    clavier.jusqua("value", "suite");
    visite.aller(() -> visite.page.keyboard().press("Enter"));

    String question = visite.questions().get(0);
    clavier.jusqua("name", "r." + question);
    clavier.touche("Space");
    clavier.touche("ArrowRight");
    assertEquals("NON", clavier.actif("value"));
    clavier.jusqua("value", "suite");
    visite.aller(() -> visite.page.keyboard().press("Enter"));
    assertEquals("NON", visite.etat().path("reponses").path(question).asText());

    clavier.jusqua("value", "resultat");
    visite.aller(() -> visite.page.keyboard().press("Space"));
    assertTrue(visite.auResultat());
  }

  @Test
  void entree_dans_un_champ_continue_et_une_faute_prend_le_focus() {
    Visite visite = visite();
    Clavier clavier = new Clavier(visite.page);
    visite.commencer();
    visite.theme("PROJET");
    visite.page.locator("[name='projet.dureeMois']").fill("trois ans");
    visite.aller(() -> visite.page.keyboard().press("Enter"));
    assertEquals("fautes", clavier.actif("id"));
    visite.page.locator("#fautes a").first().click();
    assertEquals("projet.dureeMois", clavier.actif("name"));
    assertEquals("true", clavier.actif("aria-invalid"));
    assertNotEquals("", visite.texte("#" + clavier.actif("aria-describedby")));
    assertTrue(visite.page.title().startsWith("Erreur"));
  }
}
