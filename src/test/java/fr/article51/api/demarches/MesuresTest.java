package fr.article51.api.demarches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.demarches.suivi.Comptes;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an operator watches: {@code /q/metrics}. */
@QuarkusTest
@TestProfile(DemarchesEnLigne.class)
class MesuresTest {
  @Inject ServiceDesDemarches service;

  @Test
  void la_boite_les_abandons_et_les_messages_sont_mesures() {
    DemarchesEnLigne.historique("procedure_id=51&dossier_id=3001&state=accepte")
        .then()
        .statusCode(202);
    Map<String, Double> mesures = mesures();
    long profondeur = service.boite().etat().profondeur();
    assertTrue(profondeur > 0);
    assertEquals(profondeur, mesures.get("article51_demarches_boite"));
    // The clock of the tests stands still.
    assertEquals(0.0, mesures.get("article51_demarches_boite_age_seconds"));
    // Other tests give dossiers up in the same database.
    Comptes comptes = service.tableau().comptes();
    assertEquals(comptes.abandonnes(), mesures.get("article51_demarches_abandonnes"));
    Map<String, Long> messages =
        Map.of(
            "ouvert", comptes.messagesOuverts(),
            "envoye", comptes.messagesEnvoyes(),
            "refuse", comptes.messagesRefuses());
    messages.forEach(
        (etat, nombre) ->
            assertEquals(
                nombre.doubleValue(),
                mesures.get("article51_demarches_messages{etat=\"" + etat + "\"}"),
                mesures::toString));
    assertTrue(mesures.containsKey("article51_demarches_reprises_total"), mesures::toString);
    assertEquals(7, mesures.size(), mesures::toString);
  }

  static Map<String, Double> mesures() {
    return ClesDEssai.comme(Role.LECTEUR)
        .accept("text/plain")
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .filter(ligne -> ligne.startsWith("article51_demarches"))
        .map(ligne -> ligne.split(" "))
        .collect(
            Collectors.toMap(
                mots -> mots[0].replace(",}", "}"), mots -> Double.parseDouble(mots[1])));
  }
}
