package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A picture of every page in every state, in {@code target/captures/}: {@code ./mvnw test
 * -Dtest=Captures}; in the neutral dress too: {@code -Dtest='Captures*'}. To look at; no other test
 * run makes them.
 */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class Captures extends DansUnNavigateur {
  /** Where they are put. */
  Path dossier() {
    return Path.of("target", "captures");
  }

  @Test
  void chaque_page() throws IOException {
    Files.createDirectories(dossier());
    Visite visite = visite();
    Tour.faire(
        visite,
        etat ->
            visite.auxLargeurs(
                List.of(LARGE, ETROIT), largeur -> photographier(visite, etat + "-" + largeur)));
  }

  private void photographier(Visite visite, String nom) {
    byte[] image =
        visite.page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(dossier().resolve(nom + ".png")));
    assertTrue(image.length > 0, nom);
  }
}
