package fr.article51.api.instructions;

import fr.article51.api.Parametres;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Repere;
import fr.article51.instruction.Recherche.Tri;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page begins, as an opaque text in an address. */
public final class Curseur {
  private static final String PARAMETRE = "curseur";
  private static final String SEPARATEUR = "\n";

  private Curseur() {}

  public static String ecrire(Tri tri, Repere repere) {
    String texte = String.join(SEPARATEUR, tri.name(), repere.id().toString(), repere.valeur());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(texte.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param tri the order asked for: that of the page before
   * @throws fr.article51.echange.ProblemeException when it is not one of ours, or of another order
   */
  static @Nullable Repere lire(@Nullable String curseur, Tri tri) {
    if (curseur == null) {
      return null;
    }
    try {
      String[] parties =
          new String(Base64.getUrlDecoder().decode(curseur), StandardCharsets.UTF_8)
              .split(SEPARATEUR, 3);
      if (parties.length == 3 && parties[0].equals(tri.name())) {
        Repere repere = new Recherche.Repere(parties[2], UUID.fromString(parties[1]));
        if (tri != Tri.TITRE) {
          Instant.parse(repere.valeur());
        }
        return repere;
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      // not one of ours: refused below
    }
    throw Parametres.refus(
        PARAMETRE,
        curseur,
        "le curseur d'une page précédente, avec le même tri (lien « next »)",
        List.of());
  }
}
