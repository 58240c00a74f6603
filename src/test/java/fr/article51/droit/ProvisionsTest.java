package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.DROIT;
import static fr.article51.droit.LoiDeTest.le;
import static fr.article51.droit.LoiDeTest.provision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionsTest {

  @ParameterizedTest(name = "{1} le {0} : {2}")
  @CsvSource({
    "2018-12-22, L162-31-1.IV, EQUIPES",
    "2018-12-23, L162-31-1.IV, COOPERATION TELESURVEILLANCE",
    "2019-07-26, L162-31-1.IV, COOPERATION TELESURVEILLANCE",
    "2019-07-27, L162-31-1.IV, TELESURVEILLANCE",
    "2018-12-22, L162-31-1.V, FONDS",
    "2018-12-23, L162-31-1.V, EQUIPES",
    "2018-12-22, L162-31-1.VI, RAPPORT",
    "2018-12-23, L162-31-1.VI, FONDS",
    "2021-12-25, L162-31-1.VI, FONDS",
    "2018-12-23, L162-31-1.VII, RAPPORT",
    "2019-07-26, L162-31-1.II.2.j, PHARMACIEN_CORRESPONDANT",
    "2019-07-27, L162-31-1.II.2.j, COMPETENCES",
    "2023-12-28, L162-31-1.II.2.n, OFFICINE_VOISINE",
    "2023-12-29, L162-31-1.II.2.n, ANTENNE"
  })
  void unMemeIdentifiantChangeDeSujet(String jour, String provision, String sujets) {
    assertEquals(List.of(sujets.split(" ")), provision(jour, provision).sujets());
  }

  @ParameterizedTest(name = "{1} absent le {0}")
  @CsvSource({
    "2018-12-22, L162-31-1.VII",
    "2018-12-23, L162-31-1.IV.al2",
    "2019-12-28, L162-31-1.II.2.n",
    "2020-12-08, L162-31-1.II.2.n",
    "2020-12-16, L162-31-1.II.2.b",
    "2020-12-31, L162-31-1.II.2.b",
    "2023-12-28, L162-31-1.II.2.o",
    "2018-02-23, R162-50-8",
    "2018-01-01, L162-31-1.II.6",
    "2017-12-31, L162-31-1.II.1.a"
  })
  void uneProvisionCensureeAbrogeeOuAVenirNEstPasEnVigueur(String jour, String provision) {
    assertEquals(Optional.empty(), le(jour).provision(provision));
  }

  @ParameterizedTest(name = "{1} {2} le {0} : {3}")
  @CsvSource({
    "2017-12-31, L162-31-1.I, dureeMaximaleMois, 48",
    "2018-01-01, L162-31-1.I, dureeMaximaleMois, 60",
    "2021-12-24, L162-31-1.VI, prolongationMois, ",
    "2021-12-25, L162-31-1.VI, prolongationMois, 18",
    "2018-02-24, R162-50-8, delaiHasMois, 2",
    "2019-06-18, R162-50-8, delaiHasCooperationMois, ",
    "2019-06-19, R162-50-8, delaiHasCooperationMois, 6",
    "2019-07-26, R162-50-8, delaiHasCooperationMois, 6",
    "2019-07-27, R162-50-8, delaiHasCooperationMois, ",
    "2018-02-24, R162-50-7.I, saisineHasMois, 1",
    "2018-02-24, R162-50-7.II, delaiComiteMois, 3",
    "2018-02-24, R162-50-7.II, delaiComiteHasMois, 4",
    "2019-06-18, R162-50-7.II, delaiComiteCooperationMois, ",
    "2019-06-19, R162-50-7.II, delaiComiteCooperationMois, 6",
    "2019-07-27, R162-50-7.II, delaiComiteCooperationMois, "
  })
  void unNombreDeLaLoiVautASaDate(String jour, String provision, String nom, Integer valeur) {
    assertEquals(Optional.ofNullable(valeur), le(jour).parametre(provision, nom));
  }

  @ParameterizedTest(name = "{1} le {0} : {2}")
  @CsvSource({
    "2020-12-15, L162-31-1.II.2.b, ''",
    "2021-01-01, L162-31-1.II.2.b, DEROGATION_SANS_OBJET_PROBABLE",
    "2021-05-13, L162-31-1.II.2.g, ''",
    "2021-05-14, L162-31-1.II.2.g, DEROGATION_SANS_OBJET_PROBABLE",
    "2019-07-26, L162-31-1.II.2.j, ''",
    "2019-07-27, L162-31-1.II.2.j, RENVOI_CADUC",
    "2021-04-27, L162-31-1.II.2.k, ''",
    "2021-04-28, L162-31-1.II.2.k, RENVOI_CADUC",
    "2020-12-31, L162-31-1.II.1.a, ''",
    "2021-01-01, L162-31-1.II.1.a, RENVOI_CADUC",
    "2021-12-31, L162-31-1.II.1.a, RENVOI_CADUC",
    "2022-01-01, L162-31-1.II.1.a, ''",
    "2018-12-22, R162-50-7.III, ''",
    "2018-12-23, R162-50-7.III, RENVOI_DECALE",
    "2018-12-23, R162-50-14, RENVOI_DECALE",
    "2018-12-23, R162-50-11, RENVOI_DECALE",
    "2018-12-23, R162-50-4, RENVOI_DECALE"
  })
  void uneRemarqueValtASaDate(String jour, String provision, String codes) {
    assertEquals(
        codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
        provision(jour, provision).remarques().stream().map(Remarque::code).toList());
  }

  @Test
  void leRenvoiCaducDesTarifsNeConcerneQueLaPsychiatrie() {
    assertEquals(
        List.of("besoin.tarifs.hopital_psychiatrie"),
        provision("2021-06-01", "L162-31-1.II.1.a").remarques().stream()
            .map(Remarque::besoin)
            .toList());
  }

  @ParameterizedTest(name = "{1} le {0} : {2}")
  @CsvSource({
    "2018-02-24, R162-50-8, L162-31-1.II.2.b L162-31-1.II.2.c L162-31-1.II.2.d",
    "2019-06-18, R162-50-8, L162-31-1.II.2.b L162-31-1.II.2.c L162-31-1.II.2.d",
    "2019-06-19, R162-50-8, L162-31-1.II.2.b L162-31-1.II.2.c L162-31-1.II.2.d L162-31-1.II.2.e L162-31-1.II.2.j",
    "2026-11-21, R162-50-8, L162-31-1.II.2.b L162-31-1.II.2.c L162-31-1.II.2.d L162-31-1.II.2.e L162-31-1.II.2.j",
    "2019-06-18, R162-50-7.I, ''",
    "2019-06-19, R162-50-7.I, L162-31-1.IV",
    "2019-07-26, R162-50-7.I, L162-31-1.IV",
    "2019-07-27, R162-50-7.I, ''"
  })
  void leDecretNommeLesDerogationsSoumisesAAvis(String jour, String provision, String renvois) {
    assertEquals(
        renvois.isEmpty() ? List.of() : List.of(renvois.split(" ")),
        provision(jour, provision).renvois());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-12-31", "2018-12-23", "2025-06-01"})
  void lesProvisionsSontTrieesParIdentifiant(String jour) {
    List<String> ids = le(jour).provisions().stream().map(ProvisionEnVigueur::provision).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @Test
  void unIdentifiantDesDeuxRegimesADeuxEntrees() {
    assertEquals(
        List.of(Regime.PILOTES, Regime.ARTICLE_51),
        DROIT.alineas("L162-31-1.II.3").stream().map(Alinea::regime).toList());
  }

  @Test
  void leTraitementSuitLeContenu() {
    Alinea fonds = DROIT.alineas("L162-31-1.V").get(0);
    assertEquals(Traitement.Par.REGLES, traitement(fonds, "2018-12-22"));
    assertEquals(Traitement.Par.HORS_CHAMP, traitement(fonds, "2018-12-23"));
  }

  private static Traitement.Par traitement(Alinea alinea, String jour) {
    return alinea.traitement(alinea.au(LocalDate.parse(jour)).orElseThrow()).par();
  }

  @Test
  void chaqueDivisionDesTextesALaSienne() {
    for (String division :
        "L162-31-1.I L162-31-1.II L162-31-1.III L162-31-1.IV L162-31-1.V L162-31-1.VI L162-31-1.VII"
            .split(" ")) {
      assertFalse(DROIT.alineas(division).isEmpty(), division);
    }
    for (int article = 1; article <= 14; article++) {
      String prefixe = "R162-50-" + article;
      assertTrue(DROIT.alineas().stream().anyMatch(a -> a.article().equals(prefixe)), prefixe);
    }
  }
}
