package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.DROIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BornesTest {

  @Test
  void lesBornesSontLesJoursOuLeDroitChange() {
    assertEquals(
        Stream.of(
                "2013-12-25", // projets pilotes
                "2016-01-01",
                "2018-01-01", // article 51
                "2018-02-24", // décret
                "2018-12-23",
                "2019-06-19", // décret 2019-600
                "2019-07-27",
                "2019-12-28",
                "2020-12-09",
                "2020-12-16",
                "2021-01-01",
                "2021-04-28", // renvoi caduc de la lettre k
                "2021-05-14", // lettre g sans objet probable
                "2021-12-25",
                "2022-01-01", // L174-1
                "2022-05-14",
                "2023-12-29",
                "2024-01-01",
                "2025-01-01",
                "2026-08-20")
            .map(LocalDate::parse)
            .toList(),
        DROIT.bornes());
  }

  @Test
  void unEtatVautJusquALaVeilleDuSuivant() {
    List<EtatDuDroit> etats = DROIT.etats();
    for (int i = 1; i < etats.size(); i++) {
      EtatDuDroit etat = etats.get(i);
      assertEquals(etat.du(), etats.get(i - 1).au());
      assertEquals(etat, DROIT.au(etat.du()));
      assertEquals(etats.get(i - 1), DROIT.au(etat.du().minusDays(1)));
    }
  }

  @Test
  void unEtatNePeutEtreModifie() {
    EtatDuDroit etat = LoiDeTest.le("2025-06-01");
    assertThrows(UnsupportedOperationException.class, () -> etat.provisions().clear());
    assertThrows(
        UnsupportedOperationException.class, () -> etat.provisions().get(0).vise().clear());
    assertThrows(UnsupportedOperationException.class, () -> DROIT.bornes().clear());
  }
}
