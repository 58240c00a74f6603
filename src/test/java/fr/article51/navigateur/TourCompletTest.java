package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is left out of the tour: what is said of all of them is said of each. */
@QuarkusTest
class TourCompletTest extends DansUnNavigateur {
  private static final Path ROUTES = Path.of("src/test/resources/acces/matrice.txt");

  /** For machines, style sheets, and what a browser saves or prints instead of showing a page. */
  private static final String SANS_PAGE =
      "/v1/.*|/q/.*|/web/.*|.*/document|.*\\.(pdf|csv|xlsx|zip)";

  /** They lead back to the page of their form. */
  private static final String RETOURS =
      "/bureau/instructions/.*/(appreciations|notes|cloture|courriers|validation|envoi)";

  /** They need a platform: see {@link DemarchesAuBureauTest}. */
  private static final String D_UNE_DEMARCHE = "/bureau/demarches/.*";

  @Test
  void chaque_page_du_service_y_est() throws IOException {
    Set<String> vues = new TreeSet<>();
    Visite visite = visite();
    Tour.faire(visite, etat -> vues.add(URI.create(visite.page.url()).getPath()));
    List<String> pages =
        Files.readAllLines(ROUTES).stream()
            .filter(ligne -> ligne.startsWith("GET "))
            .map(ligne -> ligne.split("\\s+")[1])
            .filter(
                route -> Stream.of(SANS_PAGE, RETOURS, D_UNE_DEMARCHE).noneMatch(route::matches))
            .toList();
    assertTrue(pages.contains("/bureau"), pages.toString());
    assertEquals(
        List.of(),
        pages.stream()
            .filter(page -> vues.stream().noneMatch(vue -> vue.matches(modele(page))))
            .toList());
  }

  private static String modele(String route) {
    return route.replaceAll("\\{[^}]*}", "[^/]+");
  }
}
