package fr.article51.demarches.correspondance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.projet.RegionInsee;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoiresTest {
  @Test
  void dix_huit_regions_et_cent_un_departements() {
    RegionInsee.Controle admises = new RegionInsee.Controle();
    assertAll(
        () -> assertEquals(18, Territoires.CODES.size()),
        () -> assertTrue(Territoires.CODES.stream().allMatch(code -> admises.isValid(code, null))),
        () -> assertEquals(101, Territoires.departements().size()));
  }

  @ParameterizedTest
  @CsvSource({
    "11, Île-de-France, 11",
    "11, Aude, 76",
    "75, Paris, 11",
    "75, Nouvelle-Aquitaine, 75",
    "93, PROVENCE ALPES COTE D'AZUR, 93",
    "974, Réunion, 04",
    "04, La Réunion, 04",
    "2A, Corse-du-Sud, 94",
    "75056, Paris, 11",
    "2A004, Ajaccio, 94",
    "97411, Saint-Denis, 04",
    "11069, Carcassonne, 76"
  })
  void un_territoire_a_sa_region(String code, String nom, String region) {
    assertEquals(Optional.of(region), Territoires.region(new Territoire(code, nom)));
  }

  @ParameterizedTest
  @CsvSource({
    "11, Paris", "99, Étranger", "975, Saint-Pierre-et-Miquelon", "200054781, Grand Paris",
    "98818, Nouméa", "'', ''", "20000, Ajaccio", "11, ''"
  })
  void un_territoire_douteux_n_en_a_pas(String code, String nom) {
    assertEquals(Optional.empty(), Territoires.region(new Territoire(code, nom)));
  }
}
