package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same in the dress of anyone else, which has nothing of the State's: narrow only, as the pages
 * are the same and one style sheet is not.
 */
@QuarkusTest
@TestProfile(HabitNeutre.class)
class AccessibiliteNeutreTest extends Accessibilite {
  AccessibiliteNeutreTest() {
    super(List.of(ETROIT));
  }

  @Test
  void rien_de_l_etat_n_y_est() {
    Visite visite = visite();
    visite.contexte.onRequest(
        requete -> assertEquals(-1, requete.url().indexOf("/dsfr/"), requete.url()));
    visite.page.navigate("/");
    assertEquals(0, visite.page.locator(".fr-header__logo").count());
    assertEquals(-1, visite.texte("header").indexOf("République"));
  }
}
