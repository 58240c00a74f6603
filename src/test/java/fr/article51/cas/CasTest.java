package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.Article51;
import fr.article51.reference.EvaluateurDeReference;
import fr.article51.reference.Production;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case, against the reference and against production. */
class CasTest {
  @TestFactory
  Stream<DynamicNode> la_reference_donne_ce_que_les_cas_attendent() throws IOException {
    return tests(new EvaluateurDeReference());
  }

  @TestFactory
  Stream<DynamicNode> la_production_donne_ce_que_les_cas_attendent() throws IOException {
    Article51 production;
    try {
      production = Production.evaluateur();
    } catch (UnsupportedOperationException e) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "production non branchée", () -> Assumptions.abort("voir la classe Production")));
    }
    return tests(production);
  }

  private static Stream<DynamicNode> tests(Article51 evaluateur) throws IOException {
    Stream.Builder<DynamicNode> tests = Stream.builder();
    for (String fichier : LecteurDeCas.fichiers()) {
      for (Cas cas : LecteurDeCas.lire(fichier)) {
        tests.add(
            DynamicTest.dynamicTest(
                fichier + " : " + cas.nom(),
                () ->
                    assertEquals(
                        List.of(),
                        Attendu.ecarts(cas.attendu(), evaluateur.evaluer(cas.demande())))));
      }
    }
    return tests.build();
  }
}
