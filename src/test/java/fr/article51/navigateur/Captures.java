package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A picture of every page in every state, in {@code target/captures/}: {@code ./mvnw test
 * -Dtest=Captures}. To look at; no other test run makes them.
 */
@QuarkusTest
class Captures extends DansUnNavigateur {
  @ParameterizedTest
  @ValueSource(ints = {LARGE, ETROIT})
  void chaque_page(int largeur) throws IOException {
    Path dossier = Files.createDirectories(Path.of("target", "captures"));
    Visite visite = visite(largeur);
    Tour.faire(
        visite,
        etat ->
            visite.page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(dossier.resolve(etat + "-" + largeur + ".png"))));
    try (Stream<Path> images = Files.list(dossier)) {
      assertTrue(images.anyMatch(image -> image.toString().endsWith("-" + largeur + ".png")));
    }
  }
}
