package fr.article51.api.acces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table of what is expected, as it is written in {@code acces/matrice.txt}. */
final class Matrice {
  /** Who asks, in the order of the columns. */
  enum Qui {
    PERSONNE,
    LECTEUR,
    INSTRUCTEUR,
    TITULAIRE,
    ADMINISTRATEUR,
    REVOQUEE,
    EXPIREE
  }

  /**
   * One route.
   *
   * @param route such as {@code GET /v1/regles/{id}}
   * @param attendus for each {@link Qui}
   */
  record Ligne(String route, List<String> attendus) {
    String methode() {
      return route.substring(0, route.indexOf(' '));
    }

    /** An address of the route. */
    String adresse() {
      return route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "x");
    }

    String attendu(Qui qui) {
      return attendus.get(qui.ordinal());
    }
  }

  private Matrice() {}

  static List<Ligne> lire() {
    try (InputStream flux = Matrice.class.getResourceAsStream("/acces/matrice.txt")) {
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
          .map(Matrice::ligne)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ligne ligne(String ligne) {
    String[] mots = ligne.strip().split("\\s+");
    assertEquals(2 + Qui.values().length, mots.length, ligne);
    return new Ligne(mots[0] + " " + mots[1], Arrays.asList(mots).subList(2, mots.length));
  }
}
