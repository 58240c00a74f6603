package fr.article51.couverture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.droit.Droit;
import fr.article51.regles.CatalogueRegles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/couverture.md} is the map of the law as it is encoded. To refresh it after a change
 * wanted: {@code ./mvnw test -Dtest=PageDeCouvertureTest}, which fails, then {@code cp
 * target/couverture.md docs/couverture.md}.
 */
class PageDeCouvertureTest {
  private static final Path PUBLIEE = Path.of("docs", "couverture.md");
  private static final Path PRODUITE = Path.of("target", "couverture.md");

  @Test
  void la_page_publiee_est_celle_du_droit_encode() throws IOException {
    String page =
        PageDeCouverture.de(
            CarteDuDroit.dessiner(Droit.charger(), CatalogueRegles.charger(), CasDesRegles.lire()));
    Files.writeString(PRODUITE, page);
    assertTrue(Files.exists(PUBLIEE), "no " + PUBLIEE + ": cp " + PRODUITE + " " + PUBLIEE);
    assertEquals(
        page,
        Files.readString(PUBLIEE).replace("\r\n", "\n"),
        () -> "if the change is wanted: cp " + PRODUITE + " " + PUBLIEE);
  }
}
