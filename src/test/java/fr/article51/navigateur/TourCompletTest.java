package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No page can be left out of {@link Tour}: each one that makes it checks what it saw. */
class TourCompletTest {
  @Test
  void les_pages_sont_celles_de_la_table_des_routes() {
    assertTrue(
        PagesDuService.toutes()
            .containsAll(
                List.of("/", "/regles/{id}", "/bureau", "/bureau/demarches/{demarche}/controle")),
        PagesDuService.toutes()::toString);
  }

  @Test
  void celle_qui_manque_est_nommee() {
    Set<String> toutes =
        PagesDuService.toutes().stream()
            .map(page -> page.replaceAll("\\{[^}]*}", "51"))
            .collect(Collectors.toSet());
    PagesDuService.toutesVues(toutes);
    for (String page : List.of("/bureau/demarches/{demarche}", "/transparence")) {
      Set<String> autres =
          toutes.stream()
              .filter(une -> !une.equals(page.replace("{demarche}", "51")))
              .collect(Collectors.toSet());
      assertEquals(List.of(page), PagesDuService.absentes(autres));
      assertThrows(AssertionError.class, () -> PagesDuService.toutesVues(autres));
    }
  }
}
