package fr.article51.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.lot.Bilan;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressionTest {
  private final StringWriter terminal = new StringWriter();
  private long nanos;

  @Test
  void la_barre_ne_se_redessine_que_de_temps_en_temps_et_dit_ce_qui_reste() {
    Progression progression = new Progression(new PrintWriter(terminal), () -> nanos);
    progression.avancer(new Bilan(), 0.2);
    for (int i = 0; i < 100; i++) {
      nanos += 1_000_000;
      progression.avancer(new Bilan(), 0.2);
    }
    assertEquals(1, terminal.toString().split("\r", -1).length - 1);
    nanos = 10_000_000_000L;
    progression.avancer(new Bilan(), 0.6); // 40 % in 10 s: as much is left
    assertTrue(
        terminal
            .toString()
            .endsWith("\r[##################............]  60 %  lignes : 0, reste 10,0 s "),
        terminal.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"3.21|3,2 s", "125|2 min 05 s", "3725|1 h 02 min"})
  void une_duree_se_lit(double secondes, String mots) {
    assertEquals(mots, Durees.enMots(secondes));
  }
}
