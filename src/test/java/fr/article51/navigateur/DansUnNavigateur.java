package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test that visits the pages. Whatever it looks at, its pages ask nothing of another origin, and
 * nothing goes wrong in their console.
 */
abstract class DansUnNavigateur {
  static final int LARGE = 1280;
  static final int ETROIT = 390;

  /** A screen of 1280 pixels read at twice its size. */
  static final int AGRANDI = 640;

  static final int HAUT = 900;

  @Inject Navigateur navigateur;

  @TestHTTPResource("/")
  URL racine;

  private final List<Visite> visites = new ArrayList<>();
  private Optional<Path> executable = Optional.empty();

  @BeforeEach
  void chercher() {
    executable = Chromium.executable();
    assumeTrue(executable.isPresent(), "aucun Chromium : voir CONTRIBUTING.md");
  }

  @AfterEach
  void fermer() {
    List<String> troubles =
        visites.stream().flatMap(visite -> visite.troubles.vus().stream()).distinct().toList();
    visites.forEach(Visite::close);
    assertEquals(List.of(), troubles);
  }

  /** What the browser of this class can do. */
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setViewportSize(LARGE, HAUT);
  }

  /** Where the pages are. */
  String racine() {
    return racine.toString();
  }

  /** Someone who has never come. */
  Visite visite() {
    return visite(options());
  }

  Visite visite(int largeur) {
    return visite(options().setViewportSize(largeur, HAUT));
  }

  Visite visite(Browser.NewContextOptions options) {
    Visite visite =
        new Visite(
            navigateur.contexte(
                executable.orElseThrow(), options.setBaseURL(racine()).setLocale("fr-FR")),
            racine());
    visites.add(visite);
    return visite;
  }
}
