package fr.article51.api.bureau;

import static fr.article51.api.bureau.AuBureau.adresse;
import static fr.article51.api.bureau.AuBureau.envoyer;
import static fr.article51.api.bureau.AuBureau.lire;
import static fr.article51.api.bureau.AuBureau.page;
import static fr.article51.api.bureau.AuBureau.preparer;
import static fr.article51.api.bureau.AuBureau.suite;
import static fr.article51.api.bureau.AuBureau.valider;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.api.demarches.ServiceDesDemarches;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A validated letter is sent from the desk, with the double of the platform: once. */
@QuarkusTest
@TestProfile(EnvoisDuBureauTest.Branche.class)
@Timeout(120)
class EnvoisDuBureauTest {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final String ACCUSE = "ACCUSE_RECEPTION";

  @Inject ServiceDesDemarches service;

  private final String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);

  /** See the class. */
  public static final class Branche implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(DoublureDuBureau.class));
    }
  }

  @Test
  void un_courrier_part_une_fois_quoi_qu_on_clique() {
    CleDeDossier dossier = deposer(DoublureDuBureau.OUVERTE);
    String id = instruction(dossier);
    String courrier = valide(id, ACCUSE);
    Document avant = lire(cle, courrier);
    assertTrue(avant.selectFirst("#envoyer ~ p").text().contains(nom(dossier)));
    String texte = "Bonjour <b>vous</b>,\nvoici";
    String premiere = suite(envoyer(cle, courrier + "/envoi", "texte", texte));
    assertEquals(premiere, suite(envoyer(cle, courrier + "/envoi", "texte", texte)));
    Document autre = page(envoyer(cle, courrier + "/envoi", "texte", "Autre chose"), 409);
    assertTrue(autre.selectFirst("#fautes").text().contains("ne part qu’une fois"));
    assertEquals("Autre chose", autre.selectFirst(".a51-ailleurs .a51-libre").text());
    assertNull(autre.selectFirst("#envoi"));
    attendre(() -> envois(dossier).get(0).etat() == Envoi.Etat.FAIT);
    assertEquals(premiere, suite(envoyer(cle, courrier + "/envoi", "texte", texte)), "back");
    List<Map<String, Object>> messages = given().get(doublure(dossier)).path("messages");
    assertEquals(1, messages.size(), messages::toString);
    assertTrue(messages.toString().contains("Bonjour <b>vous</b>,\nvoici"), messages::toString);
    Document apres = lire(cle, premiere.replace("#envoi", ""));
    assertTrue(apres.selectFirst("#envoyer ~ dl").text().contains("fait"), apres::text);
    assertTrue(apres.selectFirst("[role=status]").text().startsWith("L’envoi est noté"));
    Document suivi = lire(cle, adresse(id));
    assertEquals(
        "Message au porteur", suivi.selectFirst("#suivi ~ table a[href=" + courrier + "]").text());
  }

  @Test
  void une_correction_se_demande_tant_que_le_dossier_n_est_pas_decide() {
    CleDeDossier dossier = deposer(DoublureDuBureau.OUVERTE);
    String id = instruction(dossier);
    String courrier = valide(id, ACCUSE);
    assertEquals(
        List.of("", "INCORRECT", "INCOMPLET", "PERIME"),
        lire(cle, courrier).select("#envoi-correction option").eachAttr("value"));
    Document inconnue =
        page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour", "correction", "X"), 422);
    assertNotNull(inconnue.selectFirst("#envoi-correction-faute"));
    assertEquals("Bonjour", inconnue.selectFirst("#envoi-texte").text());
    passer(dossier, "en_instruction");
    passer(dossier, "accepte");
    attendre(() -> "accepte".equals(suivi(dossier).etat()));
    Document decidee =
        page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour", "correction", "PERIME"), 409);
    assertTrue(decidee.selectFirst("#fautes").text().contains("une correction ne se demande plus"));
    assertEquals("Bonjour", decidee.selectFirst("#envoi-texte").text());
    assertNull(decidee.selectFirst("#envoi-correction"));
    assertEquals(List.of(), envois(dossier));
  }

  @Test
  void une_correction_demandee_se_lit_ensuite() {
    CleDeDossier dossier = deposer(DoublureDuBureau.OUVERTE);
    passer(dossier, "en_instruction");
    attendre(() -> "en_instruction".equals(suivi(dossier).etat()));
    String courrier = valide(instruction(dossier), ACCUSE);
    String suite =
        suite(envoyer(cle, courrier + "/envoi", "texte", "Bonjour", "correction", "INCOMPLET"));
    assertTrue(
        lire(cle, suite.replace("#envoi", ""))
            .selectFirst("#envoyer ~ dl")
            .text()
            .contains("le dossier est incomplet"));
  }

  @Test
  void un_projet_une_fiche_interne_ou_un_message_ferme_ne_partent_pas() {
    String id = instruction(deposer(DoublureDuBureau.OUVERTE));
    String projet = preparer(cle, id, version(id), ACCUSE);
    assertNull(lire(cle, projet).selectFirst("#envoyer"));
    refuse(projet, "n’est qu’un projet");
    String fiche = valide(id, "FICHE_INTERNE");
    assertTrue(lire(cle, fiche).selectFirst("#envoyer ~ p").text().contains("fiche interne"));
    refuse(fiche, "ne s’envoie pas au porteur");
    String ferme = valide(instruction(deposer(DoublureDuBureau.MUETTE)), ACCUSE);
    assertTrue(lire(cle, ferme).selectFirst("#envoyer ~ p").text().contains("ne permet pas"));
    refuse(ferme, "ne permet pas d’envoyer de message");
  }

  @Test
  void qui_ne_peut_pas_l_envoyer_l_apprend() {
    CleDeDossier dossier = deposer(DoublureDuBureau.OUVERTE);
    String courrier = valide(instruction(dossier), ACCUSE);
    String lecteur = ClesDEssai.nommee(Role.LECTEUR);
    assertTrue(
        lire(lecteur, courrier).selectFirst("#envoyer ~ p").text().contains("pas été envoyé"));
    String machine = ClesDEssai.valable(Role.INSTRUCTEUR, null);
    assertTrue(lire(machine, courrier).selectFirst("#envoyer ~ p").text().contains("une machine"));
    for (String qui : List.of(lecteur, machine)) {
      assertNull(lire(qui, courrier).selectFirst("#envoi"));
      page(envoyer(qui, courrier + "/envoi", "texte", "Bonjour"), 403);
    }
    String long50 = "x".repeat(50_000);
    Document trop = page(envoyer(cle, courrier + "/envoi", "texte", long50), 422);
    assertEquals(long50, trop.selectFirst("#envoi-texte").text());
    assertTrue(trop.selectFirst("#envoi-texte-faute").text().contains("8 000 caractères"));
    assertEquals(List.of(), envois(dossier));
  }

  private void refuse(String courrier, String pourquoi) {
    Document page = page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour"), 409);
    assertTrue(page.selectFirst("#fautes").text().contains(pourquoi), page::text);
    assertEquals("Bonjour", page.selectFirst(".a51-ailleurs .a51-libre").text());
  }

  /** The carrier files a dossier, and the service reads it. */
  private CleDeDossier deposer(long demarche) {
    int numero =
        given()
            .body("{\"Titre du projet\": \"Essai\"}")
            .post(racine() + "/dossiers?demarche=" + demarche)
            .path("numero");
    CleDeDossier dossier = new CleDeDossier(demarche, numero);
    attendre(() -> service.tableau().lire(dossier).map(DossierSuivi::instruction).isPresent());
    return dossier;
  }

  private void passer(CleDeDossier dossier, String etat) {
    assertEquals(200, given().post(doublure(dossier) + "/etat?vers=" + etat).statusCode());
  }

  /** Reads what changed for as long as it takes: nothing here knows when it is read. */
  private void attendre(BooleanSupplier fait) {
    while (!fait.getAsBoolean()) {
      for (long demarche : new long[] {DoublureDuBureau.OUVERTE, DoublureDuBureau.MUETTE}) {
        ClesDEssai.comme(Role.ADMINISTRATEUR)
            .post("/v1/demarches/" + demarche + "/releve-complet")
            .then()
            .statusCode(202);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private DossierSuivi suivi(CleDeDossier dossier) {
    return service.tableau().lire(dossier).orElseThrow();
  }

  private String instruction(CleDeDossier dossier) {
    return String.valueOf(suivi(dossier).instruction());
  }

  private List<Envoi> envois(CleDeDossier dossier) {
    return service.envois().duDossier(dossier).stream()
        .filter(un -> un.genre() == Envoi.Genre.MESSAGE)
        .toList();
  }

  private String valide(String id, String genre) {
    String courrier = preparer(cle, id, version(id), genre);
    suite(valider(cle, courrier, version(id)));
    return courrier;
  }

  private static long version(String id) {
    return ((Number)
            ClesDEssai.personne(Role.LECTEUR).get("/v1/instructions/" + id).path("version"))
        .longValue();
  }

  private static String nom(CleDeDossier dossier) {
    return "n° " + dossier.dossier() + ", démarche " + dossier.demarche();
  }

  private static String racine() {
    return ConfigProvider.getConfig().getValue("essai.doublure", String.class) + "/doublure";
  }

  private static String doublure(CleDeDossier dossier) {
    return racine() + "/dossiers/" + dossier.dossier();
  }
}
