package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe-core can see, on every page and in every state. */
abstract class Accessibilite extends DansUnNavigateur {
  private static final List<String> REGLES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @Test
  void aucune_page_n_a_de_defaut_large() {
    sansDefaut(LARGE);
  }

  @Test
  void aucune_page_n_a_de_defaut_etroite() {
    sansDefaut(ETROIT);
  }

  private void sansDefaut(int largeur) {
    Visite visite = visite(largeur);
    List<String> defauts = new ArrayList<>();
    int[] vues = {0};
    Tour.faire(
        visite,
        etat -> {
          vues[0]++;
          defauts.addAll(defauts(visite, etat));
        });
    assertTrue(vues[0] > 0);
    assertEquals("", String.join("\n", defauts));
  }

  /** What is wrong with the page that is shown. */
  static List<String> defauts(Visite visite, String etat) {
    AxeResults lus = new AxeBuilder(visite.page).withTags(REGLES).setLegacyMode(true).analyze();
    assertFalse(lus.getPasses().isEmpty(), etat);
    List<String> defauts = new ArrayList<>();
    for (Rule regle : lus.getViolations()) {
      regle
          .getNodes()
          .forEach(noeud -> defauts.add(etat + " : " + regle.getId() + " : " + noeud.getHtml()));
    }
    return defauts;
  }
}
