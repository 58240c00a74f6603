package fr.article51.api.bureau;

import static fr.article51.api.bureau.AuBureau.preparer;
import static fr.article51.api.bureau.AuBureau.suite;
import static fr.article51.api.bureau.AuBureau.valider;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** Dossiers that carriers file on the double of {@link DoublureDuBureau}, and their letters. */
final class DossiersDuBureau implements AutoCloseable {
  private final ServiceDesDemarches service =
      Arc.container().instance(ServiceDesDemarches.class).get();
  private final AttenteDeLaBase attente =
      new AttenteDeLaBase(Arc.container().instance(Transactions.class).get());

  /** The carrier files a dossier, and the service reads it. */
  CleDeDossier deposer(long demarche) {
    int numero =
        given()
            .body("{\"Titre du projet\": \"Essai\"}")
            .post(racine() + "/dossiers?demarche=" + demarche)
            .path("numero");
    CleDeDossier dossier = new CleDeDossier(demarche, numero);
    annoncer(dossier, "en_construction");
    jusqua(() -> service.tableau().lire(dossier).map(DossierSuivi::instruction).isPresent());
    return dossier;
  }

  /** An agent moves it to another state on the platform, and the service reads it. */
  void passer(CleDeDossier dossier, String etat) {
    assertEquals(200, given().post(doublure(dossier) + "/etat?vers=" + etat).statusCode());
    annoncer(dossier, etat);
    jusqua(() -> etat.equals(suivi(dossier).etat()));
  }

  /** What the platform calls when something changed. */
  private static void annoncer(CleDeDossier dossier, String etat) {
    given()
        .formParam("procedure_id", dossier.demarche())
        .formParam("dossier_id", dossier.dossier())
        .formParam("state", etat)
        .formParam("updated_at", "2026-11-28 10:00:00 +0100")
        .post("/v1/demarches/" + dossier.demarche() + "/crochets/" + DoublureDuBureau.CHEMIN)
        .then()
        .statusCode(202);
  }

  void jusqua(BooleanSupplier fait) {
    attente.jusqua(fait);
  }

  String instruction(CleDeDossier dossier) {
    return String.valueOf(suivi(dossier).instruction());
  }

  private DossierSuivi suivi(CleDeDossier dossier) {
    return service.tableau().lire(dossier).orElseThrow();
  }

  /** Messages that were asked for. */
  List<Envoi> envois(CleDeDossier dossier) {
    return service.envois().duDossier(dossier).stream()
        .filter(un -> un.genre() == Envoi.Genre.MESSAGE)
        .toList();
  }

  /** Those that the platform received. */
  List<Map<String, Object>> messages(CleDeDossier dossier) {
    return given().get(doublure(dossier)).path("messages");
  }

  /** The address of a letter, validated. */
  static String valide(String cle, String instruction, String genre) {
    String courrier = preparer(cle, instruction, version(instruction), genre);
    suite(valider(cle, courrier, version(instruction)));
    return courrier;
  }

  static long version(String instruction) {
    return ((Number)
            ClesDEssai.personne(Role.LECTEUR)
                .get("/v1/instructions/" + instruction)
                .path("version"))
        .longValue();
  }

  private static String racine() {
    return ConfigProvider.getConfig().getValue("essai.doublure", String.class) + "/doublure";
  }

  private static String doublure(CleDeDossier dossier) {
    return racine() + "/dossiers/" + dossier.dossier();
  }

  @Override
  public void close() {
    attente.close();
  }
}
