package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.DROIT;
import static fr.article51.droit.LoiDeTest.provision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that each letter sets aside or cites; expectations read from the texts. */
class ArticlesEcartesTest {
  private static final String TARIFS = "L162-31-1.II.1.a";

  /** In every version from 2018-01-01. */
  private static final String TARIFS_COMMUNS =
      "L162-1-7 L165-1 L162-5 L162-9 L162-12-2 L162-12-9 L162-14 L162-14-1 L162-16-1 L162-32-1 L322-5"
          + " L322-5-2 L162-22-15 L162-23-16 L162-26 L162-26-1 L162-23-1 L162-23-2 L162-23-3"
          + " L162-23-4 L162-23-6 L162-23-7 L162-23-8 L162-23-15 L174-1 LOI-2015-1702.78 ";

  private static final String COURT_SEJOUR_AVANT_2024 =
      "L162-22-6 L162-22-8 L162-22-8-1 L162-22-8-3 L162-22-10 L162-22-13 L162-22-14 ";

  @ParameterizedTest(name = "{0} {1} : {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # projets pilotes
          2013-12-25 | II.1 | L162-1-7 L162-5 L162-9 L162-11 L162-12-2 L162-12-9 L162-14 L162-14-1 L162-22-1 L162-22-6 L162-22-10 L162-22-13 L162-26 L162-32-1 L165-1
          2017-12-31 | II.1 | L162-1-7 L162-5 L162-9 L162-11 L162-12-2 L162-12-9 L162-14 L162-14-1 L162-22-1 L162-22-6 L162-22-10 L162-22-13 L162-26 L162-32-1 L165-1
          2015-06-01 | II.2 | L162-2
          2015-12-31 | II.3 | L321-1
          2016-01-01 | II.3 | L160-8
          2015-12-31 | II.4 | L322-1 L322-2 L322-3
          2016-01-01 | II.4 | L160-10 L160-13 L160-14
          2016-01-01 | II.5 | L312-1
          2013-12-25 | II.6 | L314-1 L314-2 L314-8 L314-9
          # article 51, 1°
          2018-01-01 | II.1.b | L162-2
          2022-05-13 | II.1.c | L160-8
          2022-05-14 | II.1.c | L160-8 L160-9-1
          2018-01-01 | II.1.d | L160-13 L160-14 L160-15 L174-4
          2026-11-21 | II.1.d | L160-13 L160-14 L160-15 L174-4
          2020-03-01 | II.1.f | L162-13-2
          # 2°
          2018-01-01 | II.2.a | L4113-5
          2020-12-15 | II.2.b | L6111-1
          2021-01-01 | II.2.b | L6111-1
          2018-01-01 | II.2.c | L6122-3
          2018-01-01 | II.2.d | L4211-1
          2018-12-23 | II.2.e | L6122-2
          2018-12-23 | II.2.f | L6154-2 L6154-3
          2018-12-23 | II.2.g | L4041-2 L4042-1
          2018-12-23 | II.2.h | L6133-1
          2018-12-23 | II.2.i | L6323-1-5
          2019-12-28 | II.2.k | L6311-2
          2019-12-28 | II.2.l | L6211-13 L6211-14 L6211-18
          2019-12-28 | II.2.m | L6312-4
          2020-12-09 | II.2.n | L5125-4
          2023-12-28 | II.2.n | L5125-4
          # 3°
          2018-01-01 | II.3 | L312-1
          2026-11-21 | II.3 | L312-1
          """)
  void uneLettreEcarteSesArticles(String jour, String division, String articles) {
    assertEcarte(jour, "L162-31-1." + division, articles);
  }

  @Test
  void laLettreEEcarteDeuxPlagesEtQuatreArticles() {
    assertEquals(
        Set.of(
            "L162-16 à L162-19",
            "L162-22-7",
            "L162-22-7-1",
            "L162-23-6",
            "L162-38",
            "L165-1 à L165-7"),
        provision("2018-01-01", "L162-31-1.II.1.e").vise().keySet());
  }

  @Test
  void laLettreJPorteDAbordSurLePharmacienCorrespondant() {
    assertEquals(
        Set.of("L5125-1-1 A"), provision("2019-07-26", "L162-31-1.II.2.j").vise().keySet());
  }

  @Test
  void laLettreJEcarteEnsuiteLesCompetencesDeVingtHuitArticles() {
    String articles =
        "L1132-1 L4111-1 L4161-1 L4161-3 L4161-5 L4221-1 L4241-1 L4241-13 L4251-1 L4301-1 L4311-1"
            + " L4321-1 L4322-1 L4331-1 L4332-1 L4341-1 L4342-1 L4351-1 L4352-2 L4361-1 L4362-1"
            + " L4364-1 L4371-1 L4391-1 L4392-1 L4393-8 L4394-1 L6316-1";
    assertEquals(28, articles.split(" ").length);
    assertEcarte("2019-07-27", "L162-31-1.II.2.j", articles);
    assertEcarte("2026-11-21", "L162-31-1.II.2.j", articles);
  }

  @Test
  void laLettreNEcarteEnsuiteLesArticlesDeLAntenne() {
    assertEquals(
        Set.of("L5125-1-1 A", "L5125-16", "L5125-17", "L5125-18"),
        provision("2023-12-29", "L162-31-1.II.2.n").vise().keySet());
  }

  @Test
  void laLettreOEcarteLesStructuresDePrevention() {
    assertEquals(
        Set.of(
            "L2112-1 à L2112-10",
            "L2311-1 à L2311-6",
            "L3111-11",
            "L3112-2",
            "L3121-2",
            "L3311-2",
            "L3411-9",
            "L6325-1"),
        provision("2025-01-01", "L162-31-1.II.2.o").vise().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, L162-22-1 L162-22-6-1",
    "2020-12-15, L162-22-1 L162-22-6-1",
    "2020-12-16, L162-22-1",
    "2021-01-01, L162-22-6-1 L162-22-18 L162-22-19",
    "2023-12-31, L162-22-6-1 L162-22-18 L162-22-19"
  })
  void lesTarifsHospitaliersAvant2024(String jour, String propres) {
    assertEcarte(jour, TARIFS, TARIFS_COMMUNS + COURT_SEJOUR_AVANT_2024 + propres);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, L162-22-13 L162-22-14",
    "2024-12-31, L162-22-13 L162-22-14",
    "2025-01-01, L162-22-4 L162-22-5",
    "2026-11-21, L162-22-4 L162-22-5"
  })
  void lesTarifsHospitaliersDepuis2024(String jour, String propres) {
    assertEcarte(
        jour,
        TARIFS,
        TARIFS_COMMUNS
            + "L162-22-3 L162-22-3-1 L162-22-5-1 L162-22-5-2 L162-22-5-3 L162-22-18 L162-22-19 "
            + propres);
  }

  @ParameterizedTest(name = "{0} : {1} répond à {2}")
  @CsvSource({
    "2025-06-01, L162-12-2, infirmiers",
    "2025-06-01, L162-14-1, medecins autres_professions infirmiers kinesitherapeutes biologistes transports",
    "2025-06-01, L162-26, hopital_mco hopital_psychiatrie hopital_smr",
    "2025-06-01, L165-1, hors_nomenclature",
    "2025-06-01, L322-5-2, transports",
    "2025-06-01, L162-22-4, hopital_mco",
    "2020-12-31, L162-22-1, hopital_psychiatrie",
    "2020-12-31, L162-23-15, hopital_mco hopital_smr",
    "2021-01-01, L162-23-15, hopital_mco hopital_smr hopital_psychiatrie",
    "2021-01-01, L162-22-18, hopital_psychiatrie",
    "2021-12-31, L174-1, usld hopital_psychiatrie hopital_smr",
    "2022-01-01, L174-1, usld",
    "2024-06-01, LOI-2015-1702.78, hopital_smr"
  })
  void unArticleTarifaireRepondAUnBesoin(String jour, String article, String besoins) {
    assertEquals(
        List.of(besoins.split(" ")).stream().map(b -> "besoin.tarifs." + b).toList(),
        provision(jour, TARIFS).vise().get(article));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-01, II.1, L162-11, besoin.tarifs.autres_professions",
    "2015-06-01, II.5, L312-1, besoin.essms_tarification",
    "2015-06-01, II.5, L312-1, besoin.essms_organisation",
    "2015-06-01, II.6, L314-2, besoin.essms_tarification",
    "2020-06-01, II.1.d, L174-4, besoin.forfait_journalier",
    "2020-06-01, II.1.d, L160-15, besoin.participation_assure",
    "2022-05-14, II.1.c, L160-9-1, besoin.panier_autonomie"
  })
  void unArticleRepondAUnBesoin(String jour, String division, String article, String besoin) {
    List<String> besoins = provision(jour, "L162-31-1." + division).vise().get(article);
    assertTrue(besoins != null && besoins.contains(besoin), () -> article + " : " + besoins);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-01, II.6, L312-1",
    "2018-01-01, II.2.d, L5232-3",
    "2018-12-23, II.2.e, L6124-1",
    "2018-12-23, II.2.j, L4011-1 L1411-11-1 L1434-12 L6323-1-10 L6323-3",
    "2020-12-09, II.2.n, L5125-3",
    "2023-12-29, II.2.n, L5125-3"
  })
  void unArticleQuiSertDeRepereEstSeulementCite(String jour, String division, String cites) {
    assertEquals(List.of(cites.split(" ")), provision(jour, "L162-31-1." + division).cite());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-28, II.1.a, ''",
    "2023-12-29, II.1.a, L162-22-10 L162-22-13 L162-22-14 L162-22-6 L162-22-6-1 L162-22-8 L162-22-8-1 L162-22-8-3",
    "2024-01-01, II.1.a, L162-22-13 L162-22-14 L162-22-3 L162-22-3-1 L162-22-5-1 L162-22-5-2 L162-22-5-3",
    "2024-12-31, II.1.a, L162-22-13 L162-22-14 L162-22-3 L162-22-3-1 L162-22-5-1 L162-22-5-2 L162-22-5-3",
    "2025-01-01, II.1.a, ''",
    "2026-08-20, II.1.a, ''",
    "2024-06-01, II.1.e, ''",
    "2024-06-01, II.2.j, ''",
    "2025-01-01, II.2.n, ''"
  })
  void unArticleInfereEstDitNonVerifie(String jour, String division, String articles) {
    List<String> attendus = articles.isEmpty() ? List.of() : List.of(articles.split(" "));
    assertEquals(attendus, provision(jour, "L162-31-1." + division).nonVerifies());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-29, II.2.n",
    "2024-12-31, II.2.n",
    "2023-12-29, II.2.o",
    "2024-12-31, II.2.o"
  })
  void uneLettreNeeDUneVersionInfereeEstToutEntiereNonVerifiee(String jour, String division) {
    ProvisionEnVigueur lettre = provision(jour, "L162-31-1." + division);
    assertEquals(List.copyOf(lettre.vise().keySet()), lettre.nonVerifies());
  }

  @Test
  void chaqueArticleDecritEstEcarteOuCiteUnJour() {
    Set<String> nommes = new TreeSet<>();
    for (Alinea alinea : DROIT.alineas()) {
      for (Contenu contenu : alinea.versions()) {
        nommes.addAll(contenu.vise().keySet());
        nommes.addAll(contenu.cite());
      }
    }
    Set<String> decrits = new TreeSet<>();
    DROIT.articlesVises().forEach(article -> decrits.add(article.id()));
    assertEquals(nommes, decrits);
  }

  private static void assertEcarte(String jour, String provision, String articles) {
    assertEquals(
        new TreeSet<>(Set.of(articles.split(" "))), provision(jour, provision).vise().keySet());
  }
}
