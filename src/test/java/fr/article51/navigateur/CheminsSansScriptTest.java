package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The same paths for a browser that runs no script. */
@QuarkusTest
class CheminsSansScriptTest extends Chemins {
  @Override
  Browser.NewContextOptions options() {
    return super.options().setJavaScriptEnabled(false);
  }

  @Test
  void rien_n_est_montre_qui_ne_marcherait_pas() {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    assertEquals(true, visite.auResultat());
    assertFalse(visite.page.locator(".a51-imprimer").isVisible());
  }
}
