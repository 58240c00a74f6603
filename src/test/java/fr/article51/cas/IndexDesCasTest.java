package fr.article51.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.couverture.CasDesRegles;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexDesCasTest {
  @Test
  void la_construction_compte_les_cas_que_les_tests_jouent() throws IOException {
    Map<String, Integer> joues = new TreeMap<>();
    for (String fichier : LecteurDeCasDeRegles.fichiers()) {
      LecteurDeCasDeRegles.lire(fichier).forEach(cas -> joues.merge(cas.regle(), 1, Integer::sum));
    }
    assertEquals(joues, new TreeMap<>(CasDesRegles.lire()));
  }
}
