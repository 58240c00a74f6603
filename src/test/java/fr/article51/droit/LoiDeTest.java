package fr.article51.droit;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** The legal data of the project, loaded once for the tests of this room. */
final class LoiDeTest {
  static final Droit DROIT = Droit.charger();

  private LoiDeTest() {}

  static EtatDuDroit le(String jour) {
    return DROIT.au(LocalDate.parse(jour));
  }

  static ProvisionEnVigueur provision(String jour, String id) {
    return le(jour)
        .provision(id)
        .orElseThrow(() -> new AssertionError(id + " n'est pas en vigueur le " + jour));
  }

  static BesoinAuDroit besoin(String jour, String code) {
    return le(jour)
        .besoin(code)
        .orElseThrow(() -> new AssertionError(code + " inconnu le " + jour));
  }

  static byte[] fichier(String nom) throws IOException {
    try (InputStream flux = Droit.class.getResourceAsStream("/legal-refs/" + nom)) {
      if (flux == null) {
        throw new AssertionError(nom + " manque");
      }
      return flux.readAllBytes();
    }
  }
}
