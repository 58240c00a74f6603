package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.Article51;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.reference.Production;
import fr.article51.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case, against the reference and against production. */
class CasTest {
  @AfterAll
  static void ecrire_le_rapport() throws IOException {
    RapportDesCas.ecrire();
  }

  @TestFactory
  Stream<DynamicNode> la_reference_donne_ce_que_les_cas_attendent() throws IOException {
    return tests("référence", new EvaluateurDeReference());
  }

  @TestFactory
  Stream<DynamicNode> la_production_donne_ce_que_les_cas_attendent() throws IOException {
    return tests("règles", Production.evaluateur());
  }

  private static Stream<DynamicNode> tests(String nom, Article51 evaluateur) throws IOException {
    Stream.Builder<DynamicNode> tests = Stream.builder();
    for (String fichier : LecteurDeCas.fichiers()) {
      for (Cas cas : LecteurDeCas.lire(fichier)) {
        tests.add(
            DynamicTest.dynamicTest(
                fichier + " : " + cas.nom(), () -> verifier(fichier, cas, nom, evaluateur)));
      }
    }
    return tests.build();
  }

  private static void verifier(String fichier, Cas cas, String nom, Article51 evaluateur) {
    Verdict verdict = evaluateur.evaluer(cas.demande());
    List<String> ecarts = Attendu.ecarts(cas.attendu(), verdict);
    RapportDesCas.noter(fichier, cas, nom, verdict, ecarts);
    assertEquals(List.of(), ecarts);
  }
}
