package fr.article51.droit;

import static fr.article51.droit.LoiDeTest.DROIT;
import static fr.article51.droit.LoiDeTest.le;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

  /** First words of the codes, by date. */
  @ParameterizedTest
  @CsvSource({
    "2013-12-24, ''",
    "2013-12-25, besoin pilote",
    "2017-12-31, besoin pilote",
    "2018-01-01, besoin cahier caractere condition finalite objet telesurveillance",
    "2018-02-23, besoin cahier caractere condition finalite objet telesurveillance",
    "2018-02-24, besoin cahier caractere condition finalite financement objet organisation telesurveillance",
    "2026-11-21, besoin cahier caractere condition finalite financement objet organisation telesurveillance"
  })
  void lesFamillesDeQuestionsDependentDeLaDate(String jour, String familles) {
    assertEquals(
        familles.isEmpty() ? Set.of() : new TreeSet<>(List.of(familles.split(" "))),
        le(jour).questions().stream()
            .map(question -> question.code().replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @CsvSource({"2013-12-25, 42", "2018-01-01, 68", "2018-02-24, 76", "2026-11-21, 76"})
  void leNombreDeQuestions(String jour, int nombre) {
    assertEquals(nombre, le(jour).questions().size());
  }

  @Test
  void lesThemesSuiventLOrdreDuQuestionnaire() {
    List<Theme> themes = DROIT.questions().stream().map(Question::theme).distinct().toList();
    assertEquals(Arrays.asList(Theme.values()), themes);
  }

  @Test
  void lesQuestionsSontNumeroteesDansLOrdre() {
    List<Question> questions = DROIT.questions();
    for (int i = 0; i < questions.size(); i++) {
      assertEquals(i, questions.get(i).ordre());
    }
  }

  @ParameterizedTest(name = "{1} le {0} : {2}")
  @CsvSource({
    "2025-06-01, finalite.acces_zone_sous_dense, L162-31-1.I.1.d",
    "2025-06-01, financement.collectif, R162-50-1.I.1.d",
    "2025-06-01, organisation.non_prise_en_charge, R162-50-1.I.2",
    "2025-06-01, condition.indispensable, L162-31-1.II.2",
    "2025-06-01, condition.zone_sous_dense, L162-31-1.II.2.f L162-31-1.II.2.i",
    "2018-12-22, condition.zone_sous_dense, ''",
    "2017-12-31, pilote.convention, L162-31-1.I",
    "2018-12-22, telesurveillance.actes, ''",
    "2018-12-23, telesurveillance.actes, L162-31-1.IV",
    "2026-11-21, telesurveillance.actes, L162-31-1.IV",
    "2017-12-31, besoin.panier_soins, L162-31-1.II.3",
    "2018-01-01, besoin.panier_soins, L162-31-1.II.1.c",
    "2018-12-23, besoin.competences, L162-31-1.IV",
    "2019-07-27, besoin.competences, L162-31-1.II.2.j",
    "2019-07-27, besoin.pharmacien_correspondant, L162-31-1.II.2.j",
    "2019-12-28, besoin.approvisionnement_officine, ''"
  })
  void uneQuestionRenvoieAuxProvisionsDuJour(String jour, String code, String provisions) {
    assertEquals(
        provisions.isEmpty() ? List.of() : List.of(provisions.split(" ")),
        le(jour).question(code).orElseThrow().provisions());
  }

  @Test
  void uneQuestionSansDateGardeToutesSesProvisions() {
    assertEquals(
        List.of("L162-31-1.II.2.j", "L162-31-1.IV"),
        DROIT.question("besoin.competences").orElseThrow().provisions());
  }
}
