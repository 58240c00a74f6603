package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narrow, enlarged, printed, without motion, from the keyboard. */
abstract class MiseEnPage extends DansUnNavigateur {
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

  @ParameterizedTest
  @ValueSource(ints = {320, ETROIT, AGRANDI, LARGE})
  void aucune_page_ne_se_lit_en_travers(int largeur) {
    Visite visite = visite(largeur);
    List<String> larges = new ArrayList<>();
    Tour.faire(
        visite,
        etat -> {
          larges.addAll(enTravers(visite, etat));
        });
    assertEquals("", String.join("\n", larges));
  }

  /** What makes the page that is shown scroll sideways. */
  static List<String> enTravers(Visite visite, String etat) {
    return ((Number) visite.page.evaluate(DEPASSE)).intValue() > 0
        ? List.of(etat + " : " + visite.page.evaluate(QUI))
        : List.of();
  }

  @Test
  void rien_ne_bouge_pour_qui_ne_le_veut_pas() {
    Visite visite = visite(options().setReducedMotion(ReducedMotion.REDUCE));
    Tour.faire(
        visite, etat -> assertEquals(0, ((Number) visite.page.evaluate(ANIME)).intValue(), etat));
  }

  @Test
  void le_resultat_s_imprime_sans_ce_qui_ne_sert_qu_a_l_ecran() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    visite.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String ecran : List.of(".a51-entete", ".a51-avancee", ".a51-reception")) {
      assertFalse(visite.page.locator(ecran).isVisible(), ecran);
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
