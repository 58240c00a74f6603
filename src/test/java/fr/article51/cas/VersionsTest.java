package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.droit.Droit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code versions.yaml} leaves out no day on which the law changes. */
class VersionsTest {

  @Test
  void chaque_borne_a_un_cas_la_veille_et_un_cas_le_jour_meme() throws IOException {
    Set<LocalDate> attendus = new TreeSet<>();
    for (LocalDate borne : Droit.charger().bornes()) {
      attendus.add(borne.minusDays(1));
      attendus.add(borne);
    }
    Set<LocalDate> ecrits = new TreeSet<>();
    LecteurDeCas.lire("versions.yaml").forEach(cas -> ecrits.add(cas.demande().dateAppreciation()));
    assertEquals(attendus, ecrits);
  }
}
