package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of the service that show a page, as its table of who may what lists them. */
final class PagesDuService {
  private static final Path ROUTES = Path.of("src/test/resources/acces/matrice.txt");

  /** For machines, style sheets, and what a browser saves or prints instead of showing a page. */
  private static final String SANS_PAGE =
      "/v1/.*|/q/.*|/web/.*|.*/document|.*\\.(pdf|csv|xlsx|zip)";

  /** They lead back to the page of their form. */
  private static final String RETOURS =
      "/bureau/instructions/.*/(appreciations|notes|cloture|courriers|validation|envoi)";

  private PagesDuService() {}

  static List<String> toutes() {
    try (Stream<String> lignes = Files.lines(ROUTES)) {
      return lignes
          .filter(ligne -> ligne.startsWith("GET "))
          .map(ligne -> ligne.split("\\s+")[1])
          .filter(route -> Stream.of(SANS_PAGE, RETOURS).noneMatch(route::matches))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws AssertionError naming those that nobody saw
   */
  static void toutesVues(Set<String> vues) {
    assertEquals(List.of(), absentes(vues), "pages left out of the tour");
  }

  /**
   * Those that nobody saw.
   *
   * @param vues paths that were on the screen
   */
  static List<String> absentes(Set<String> vues) {
    return toutes().stream()
        .filter(page -> vues.stream().noneMatch(vue -> vue.matches(modele(page))))
        .toList();
  }

  private static String modele(String route) {
    return route.replaceAll("\\{[^}]*}", "[^/]+");
  }
}
