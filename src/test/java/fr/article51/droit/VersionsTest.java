package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.DROIT;
import static fr.article51.droit.LoiDeTest.le;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @ParameterizedTest(name = "{0} : {1} à {2}")
  @CsvSource(
      textBlock =
          """
          L162-31-1, 2013-12-25, 2015-12-31, LEGIARTI000028393795, VERIFIE
          L162-31-1, 2016-01-01, 2017-12-31, LEGIARTI000031687265, VERIFIE
          L162-31-1, 2018-01-01, 2018-12-22, LEGIARTI000036393391, VERIFIE
          L162-31-1, 2018-12-23, 2019-07-26, LEGIARTI000037949746, VERIFIE
          L162-31-1, 2019-07-27, 2019-12-27, LEGIARTI000038886498, VERIFIE
          L162-31-1, 2019-12-28, 2020-12-08, LEGIARTI000041398184, VERIFIE
          L162-31-1, 2020-12-09, 2020-12-15, LEGIARTI000042656027, VERIFIE
          L162-31-1, 2020-12-16, 2020-12-31, LEGIARTI000042685052, VERIFIE
          L162-31-1, 2021-01-01, 2021-12-24, LEGIARTI000041428232, VERIFIE
          L162-31-1, 2021-12-25, 2022-05-13, LEGIARTI000044628673, VERIFIE
          L162-31-1, 2022-05-14, 2023-12-28, LEGIARTI000044404184, VERIFIE
          L162-31-1, 2023-12-29, 2023-12-31, LEGIARTI000048703772, INFERE
          L162-31-1, 2024-01-01, 2024-12-31, LEGIARTI000048702247, INFERE
          L162-31-1, 2025-01-01, 2026-08-19, LEGIARTI000048725803, VERIFIE
          L162-31-1, 2026-08-20, 2099-12-31, LEGIARTI000054715108, TEXTE_NON_DETENU
          R162-50-1, 2018-02-24, 2099-12-31, LEGIARTI000036636339, VERIFIE
          R162-50-2, 2018-02-24, 2099-12-31, LEGIARTI000036636353, VERIFIE
          R162-50-3, 2018-02-24, 2099-12-31, LEGIARTI000036636362, VERIFIE
          R162-50-4, 2018-02-24, 2019-06-18, LEGIARTI000036636369, VERIFIE
          R162-50-4, 2019-06-19, 2099-12-31, LEGIARTI000038654951, VERIFIE
          R162-50-5, 2018-02-24, 2099-12-31, LEGIARTI000036636382, VERIFIE
          R162-50-6, 2018-02-24, 2019-06-18, LEGIARTI000036636391, VERIFIE
          R162-50-6, 2019-06-19, 2099-12-31, LEGIARTI000038654931, VERIFIE
          R162-50-7, 2018-02-24, 2019-06-18, LEGIARTI000036636435, VERIFIE
          R162-50-7, 2019-06-19, 2099-12-31, LEGIARTI000038654916, VERIFIE
          R162-50-8, 2018-02-24, 2019-06-18, LEGIARTI000036636507, VERIFIE
          R162-50-8, 2019-06-19, 2099-12-31, LEGIARTI000038654907, VERIFIE
          R162-50-9, 2018-02-24, 2099-12-31, LEGIARTI000036636517, VERIFIE
          R162-50-10, 2018-02-24, 2099-12-31, LEGIARTI000036636530, VERIFIE
          R162-50-11, 2018-02-24, 2099-12-31, LEGIARTI000036636556, VERIFIE
          R162-50-12, 2018-02-24, 2099-12-31, LEGIARTI000036636566, VERIFIE
          R162-50-13, 2018-02-24, 2099-12-31, LEGIARTI000036636595, VERIFIE
          R162-50-14, 2018-02-24, 2099-12-31, LEGIARTI000036636638, VERIFIE
          """)
  void uneVersionValtDeSonPremierASonDernierJour(
      String article, String premier, String dernier, String version, Verification verification) {
    VersionEnVigueur attendue =
        new VersionEnVigueur(
            article,
            version,
            verification,
            LocalDate.parse(premier),
            "https://www.legifrance.gouv.fr/codes/article_lc/" + version);
    assertEquals(List.of(attendue), textes(premier, article));
    assertEquals(List.of(attendue), textes(dernier, article));
  }

  private static List<VersionEnVigueur> textes(String jour, String article) {
    return le(jour).textes().stream().filter(t -> t.article().equals(article)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2013-12-24, , true",
    "2013-12-25, PILOTES, true",
    "2017-12-31, PILOTES, true",
    "2018-01-01, ARTICLE_51, true",
    "2023-12-28, ARTICLE_51, true",
    "2023-12-29, ARTICLE_51, false",
    "2024-12-31, ARTICLE_51, false",
    "2025-01-01, ARTICLE_51, true",
    "2026-08-19, ARTICLE_51, true",
    "2026-08-20, ARTICLE_51, false"
  })
  void leRegimeEtLaVerificationNeDependentQueDuJour(String jour, Regime regime, boolean verifie) {
    assertEquals(regime, le(jour).regime());
    assertEquals(verifie, le(jour).verifie());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1789-07-14", "2013-12-24"})
  void avantLePremierRegimeRienNEstEnVigueur(String jour) {
    EtatDuDroit etat = le(jour);
    assertNull(etat.regime());
    assertEquals(LocalDate.parse("2013-12-25"), etat.au());
    assertTrue(etat.textes().isEmpty());
    assertTrue(etat.provisions().isEmpty());
    assertTrue(etat.besoins().isEmpty());
    assertTrue(etat.questions().isEmpty());
  }

  @Test
  void sansLeDecretSeuleLaLoiEstEnVigueur() {
    assertEquals(
        List.of("L162-31-1"),
        le("2018-02-23").textes().stream().map(VersionEnVigueur::article).toList());
  }

  @Test
  void lesTextesSuiventLOrdreDuCode() {
    assertEquals(
        List.of(
            "L162-31-1",
            "R162-50-1",
            "R162-50-2",
            "R162-50-3",
            "R162-50-4",
            "R162-50-5",
            "R162-50-6",
            "R162-50-7",
            "R162-50-8",
            "R162-50-9",
            "R162-50-10",
            "R162-50-11",
            "R162-50-12",
            "R162-50-13",
            "R162-50-14"),
        le("2018-02-24").textes().stream().map(VersionEnVigueur::article).toList());
  }

  @Test
  void leDernierEtatNAPasDeFin() {
    EtatDuDroit etat = le("2026-11-21");
    assertEquals(LocalDate.parse("2026-08-20"), etat.du());
    assertNull(etat.au());
  }

  @Test
  void seuleUneVersionLueAUneEmpreinte() {
    for (Article article : DROIT.articles()) {
      for (Version version : article.versions()) {
        assertEquals(
            version.verification() == Verification.VERIFIE,
            version.empreinte() != null,
            version.id());
      }
    }
  }
}
