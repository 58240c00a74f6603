package fr.article51.api.demarches;

import static fr.article51.api.demarches.DemarchesEnLigne.SECRET;
import static fr.article51.api.demarches.DemarchesEnLigne.historique;
import static fr.article51.api.demarches.DemarchesEnLigne.signe;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.Http;
import fr.article51.api.JournalCapture;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While the database does not answer, nothing is acknowledged. */
@QuarkusTest
@TestProfile(CrochetsSansBaseTest.SansBase.class)
class CrochetsSansBaseTest {
  @Inject MeterRegistry registre;

  /** Nobody listens there. */
  public static final class SansBase extends DemarchesEnLigne {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> reglages = super.getConfigOverrides();
      reglages.put("article51.base.url", "jdbc:postgresql://127.0.0.1:1/rien");
      return reglages;
    }
  }

  @Test
  void un_crochet_est_refuse_avec_l_heure_de_revenir() {
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      Http.refus(
              historique("procedure_id=51&dossier_id=1&state=marque-confidentielle").then(),
              503,
              "indisponible")
          .header("Retry-After", is("5"));
      journal.neContientPas("marque-confidentielle");
      journal.neContientPas(DemarchesEnLigne.CHEMIN);
    }
    Http.refus(
            signe(
                    SECRET,
                    "msg_1",
                    "{\"demarche_number\": 51, \"events\": [{\"dossier_number\": 1}]}")
                .then(),
            503,
            "indisponible")
        .header("Retry-After", is("5"));
  }

  @Test
  void un_crochet_sans_le_secret_n_apprend_pas_que_la_base_ne_repond_pas() {
    Http.refus(
        DemarchesEnLigne.formulaire(
                DemarchesEnLigne.CROCHETS + "/autre", "procedure_id=51&dossier_id=1")
            .then(),
        404,
        "introuvable");
  }

  @Test
  void une_mesure_que_la_base_ne_donne_pas_n_est_pas_un_nombre() {
    for (String nom :
        List.of(
            "article51.demarches.boite",
            "article51.demarches.boite.age",
            "article51.demarches.abandonnes",
            "article51.demarches.messages")) {
      assertEquals(Double.NaN, registre.get(nom).gauge().value(), nom);
    }
  }
}
