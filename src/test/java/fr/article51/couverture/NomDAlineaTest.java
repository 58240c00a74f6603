package fr.article51.couverture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDAlineaTest {
  @ParameterizedTest
  @CsvSource({
    "II.2.j, II 2° j",
    "III.al2, III alinéa 2",
    "al10, alinéa 10",
    "6, 6°",
    "VII, VII",
    "'', article entier"
  })
  void un_alinea_se_nomme_comme_dans_le_code(String alinea, String enMots) {
    assertEquals(enMots, NomDAlinea.enMots(alinea));
  }
}
