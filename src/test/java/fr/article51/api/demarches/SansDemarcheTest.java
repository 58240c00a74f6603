package fr.article51.api.demarches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that follows no démarche: nothing of it shows. */
@QuarkusTest
class SansDemarcheTest {
  @Test
  void aucun_crochet_n_a_d_adresse_et_rien_n_est_mesure() {
    Http.refus(
        DemarchesEnLigne.historique("procedure_id=51&dossier_id=1").then(), 404, "introuvable");
    assertEquals(Map.of(), MesuresTest.mesures());
  }
}
