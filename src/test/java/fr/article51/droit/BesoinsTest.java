package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.besoin;
import static fr.article51.droit.LoiDeTest.le;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BesoinsTest {

  @ParameterizedTest(name = "{0} le {1} : {2}")
  @CsvSource({
    // une lettre de plus à chaque loi
    "conditions_techniques, 2018-12-23, II.2.e",
    "liberal_hors_etablissement, 2018-12-23, II.2.f",
    "sisa_encaissement, 2018-12-23, II.2.g",
    "gcs_interessement, 2018-12-23, II.2.h",
    "liberal_centre_sante, 2018-12-23, II.2.i",
    "essms_organisation, 2018-12-23, II.3",
    "biologie_sans_prescription, 2019-12-28, II.1.f",
    "dentistes_samu, 2019-12-28, II.2.k",
    "biologie_lieux, 2019-12-28, II.2.l",
    "transport_agrement, 2019-12-28, II.2.m",
    "approvisionnement_officine, 2020-12-09, II.2.n",
    "panier_autonomie, 2022-05-14, II.1.c",
    "structures_prevention, 2023-12-29, II.2.o"
  })
  void unBesoinDevientDisponibleLeJourDeSaLettre(String code, String jour, String division) {
    LocalDate premier = LocalDate.parse(jour);
    String veille = premier.minusDays(1).toString();
    assertEquals(
        new BesoinAuDroit("besoin." + code, StatutBesoin.HORS_LISTE, List.of(), premier),
        besoin(veille, "besoin." + code));
    assertDisponible(jour, code, division);
    assertDisponible("2026-11-21", code, division);
  }

  @ParameterizedTest
  @CsvSource({
    "tarifs.medecins, II.1.a",
    "tarifs.usld, II.1.a",
    "paiement_direct, II.1.b",
    "panier_soins, II.1.c",
    "participation_assure, II.1.d",
    "forfait_journalier, II.1.d",
    "medicaments_dispositifs, II.1.e",
    "partage_honoraires, II.2.a",
    "hebergement_non_medicalise, II.2.b",
    "autorisation_groupement, II.2.c",
    "dialysat_domicile, II.2.d",
    "essms_tarification, II.3"
  })
  void unBesoinDesOriginesEstDisponibleDes2018(String code, String division) {
    assertDisponible("2018-01-01", code, division);
    assertDisponible("2026-11-21", code, division);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-15, DISPONIBLE, ",
    "2020-12-16, HORS_LISTE, 2021-01-01",
    "2020-12-31, HORS_LISTE, 2021-01-01",
    "2021-01-01, DISPONIBLE, "
  })
  void lHebergementDisparaitQuinzeJours(String jour, StatutBesoin statut, LocalDate prochain) {
    BesoinAuDroit besoin = besoin(jour, "besoin.hebergement_non_medicalise");
    assertEquals(statut, besoin.statut());
    assertEquals(prochain, besoin.disponibleLe());
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-31, HORS_LISTE, , 2018-12-23",
    "2018-12-22, HORS_LISTE, , 2018-12-23",
    "2018-12-23, COOPERATION, L162-31-1.IV, ",
    "2019-07-26, COOPERATION, L162-31-1.IV, ",
    "2019-07-27, DISPONIBLE, L162-31-1.II.2.j, ",
    "2026-11-21, DISPONIBLE, L162-31-1.II.2.j, "
  })
  void lesCompetencesPassentParLaCooperationPuisParLaLettreJ(
      String jour, StatutBesoin statut, String provision, LocalDate prochain) {
    assertEquals(
        new BesoinAuDroit(
            "besoin.competences",
            statut,
            provision == null ? List.of() : List.of(provision),
            prochain),
        besoin(jour, "besoin.competences"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-22, HORS_LISTE, ",
    "2018-12-23, DISPONIBLE, L162-31-1.II.2.j",
    "2019-07-26, DISPONIBLE, L162-31-1.II.2.j",
    "2019-07-27, DROIT_COMMUN, L162-31-1.II.2.j",
    "2026-11-21, DROIT_COMMUN, L162-31-1.II.2.j"
  })
  void lePharmacienCorrespondantEntreDansLeDroitCommun(
      String jour, StatutBesoin statut, String provision) {
    BesoinAuDroit besoin = besoin(jour, "besoin.pharmacien_correspondant");
    assertEquals(statut, besoin.statut());
    assertEquals(provision == null ? List.of() : List.of(provision), besoin.provisions());
  }

  @Test
  void leDroitCommunNeVautQuePourLePharmacienCorrespondant() {
    assertEquals(
        List.of("besoin.pharmacien_correspondant"),
        le("2026-11-21").besoins().stream()
            .filter(besoin -> besoin.statut() == StatutBesoin.DROIT_COMMUN)
            .map(BesoinAuDroit::code)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-12-25", "2018-01-01", "2020-12-20", "2026-11-21"})
  void uneAutreDispositionNEstJamaisDisponible(String jour) {
    BesoinAuDroit besoin = besoin(jour, "besoin.autre_disposition");
    assertEquals(StatutBesoin.HORS_LISTE, besoin.statut());
    assertNull(besoin.disponibleLe());
  }

  @Test
  void lesProjetsPilotesRepondentAQuatorzeBesoins() {
    assertEquals(
        List.of(
            "tarifs.medecins II.1",
            "tarifs.autres_professions II.1",
            "tarifs.infirmiers II.1",
            "tarifs.kinesitherapeutes II.1",
            "tarifs.biologistes II.1",
            "tarifs.centres_sante II.1",
            "tarifs.hopital_mco II.1",
            "tarifs.hopital_psychiatrie II.1",
            "tarifs.hors_nomenclature II.1",
            "paiement_direct II.2",
            "panier_soins II.3",
            "participation_assure II.4",
            "essms_tarification II.5 II.6",
            "essms_organisation II.5"),
        le("2017-12-31").besoins().stream()
            .filter(besoin -> besoin.statut() == StatutBesoin.DISPONIBLE)
            .map(
                besoin ->
                    besoin.code().substring("besoin.".length())
                        + besoin.provisions().stream()
                            .map(p -> " " + p.substring("L162-31-1.".length()))
                            .collect(Collectors.joining()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-12-25", "2018-01-01", "2026-11-21"})
  void lesTrenteNeufBesoinsExistentATouteDate(String jour) {
    assertEquals(39, le(jour).besoins().size());
  }

  private static void assertDisponible(String jour, String code, String division) {
    assertEquals(
        new BesoinAuDroit(
            "besoin." + code, StatutBesoin.DISPONIBLE, List.of("L162-31-1." + division), null),
        besoin(jour, "besoin." + code));
  }
}
