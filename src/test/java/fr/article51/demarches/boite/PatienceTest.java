package fr.article51.demarches.boite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.JetonRefuse;
import fr.article51.demarches.plateforme.PlateformeException.TropDAppels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {
  private static final Instant MIDI = Instant.parse("2026-11-28T12:00:00Z");

  /** Those of the service. */
  private static final int ESSAIS = 60;

  /** However chance spreads the waits. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void une_plateforme_muette_une_heure_n_epuise_pas_les_essais(double hasard) {
    Patience patience = new Patience(ESSAIS, () -> hasard);
    int essais = 0;
    Instant le = MIDI;
    while (le.isBefore(MIDI.plus(Duration.ofHours(1)))) {
      Patience.Suite suite = patience.apres(new Indisponible("down", null), essais, le);
      assertTrue(suite.compte());
      assertNotNull(suite.reprise());
      assertTrue(suite.reprise().isAfter(le));
      assertTrue(!suite.reprise().isAfter(le.plus(Duration.ofMinutes(19))));
      le = suite.reprise();
      essais++;
    }
    assertTrue(essais < ESSAIS / 3, essais + " tries");
  }

  @Test
  void ce_qui_demande_un_humain_ou_une_pause_ne_compte_pas() {
    Patience patience = new Patience(ESSAIS, () -> 0.5);
    for (RuntimeException cause :
        List.of(
            new JetonRefuse("403"), new TropDAppels(MIDI), new Patience.DemarcheHorsService(1))) {
      Patience.Suite suite = patience.apres(cause, ESSAIS, MIDI);
      assertFalse(suite.compte());
      assertNotNull(suite.reprise());
    }
  }

  @Test
  void au_dernier_essai_il_abandonne() {
    Patience patience = new Patience(ESSAIS, () -> 0.5);
    Indisponible cause = new Indisponible("down", null);
    assertNotNull(patience.apres(cause, ESSAIS - 2, MIDI).reprise());
    assertNull(patience.apres(cause, ESSAIS - 1, MIDI).reprise());
  }
}
