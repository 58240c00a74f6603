package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe-core can see, on every page and in every state. */
abstract class Accessibilite extends DansUnNavigateur {
  private final List<Integer> largeurs;

  /**
   * @param largeurs widths at which each state is looked at; the pages are visited at the first
   */
  Accessibilite(List<Integer> largeurs) {
    this.largeurs = largeurs;
  }

  @Test
  void aucune_page_n_a_de_defaut() {
    Visite visite = visite(largeurs.get(0));
    Axe.preparer(visite.contexte);
    List<String> defauts = new ArrayList<>();
    int[] vues = {0};
    Tour.faire(
        visite,
        etat -> {
          vues[0]++;
          visite.auxLargeurs(
              largeurs, largeur -> defauts.addAll(Axe.defauts(visite.page, etat + "-" + largeur)));
        });
    assertTrue(vues[0] > 0);
    assertEquals("", String.join("\n", defauts));
  }
}
