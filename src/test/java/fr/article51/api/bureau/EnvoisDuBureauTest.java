package fr.article51.api.bureau;

import static fr.article51.api.bureau.AuBureau.adresse;
import static fr.article51.api.bureau.AuBureau.envoyer;
import static fr.article51.api.bureau.AuBureau.lire;
import static fr.article51.api.bureau.AuBureau.page;
import static fr.article51.api.bureau.AuBureau.preparer;
import static fr.article51.api.bureau.AuBureau.suite;
import static fr.article51.api.bureau.DossiersDuBureau.valide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A validated letter is sent from the desk, with the double of the platform: once. */
@QuarkusTest
@TestProfile(EnvoisDuBureauTest.Branche.class)
@Timeout(120)
class EnvoisDuBureauTest {
  private static final String ACCUSE = "ACCUSE_RECEPTION";

  private final String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
  private final DossiersDuBureau dossiers = new DossiersDuBureau();

  @AfterEach
  void fermer() {
    dossiers.close();
  }

  /** See the class. */
  public static final class Branche implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(DoublureDuBureau.class));
    }
  }

  @Test
  void un_courrier_part_une_fois_quoi_qu_on_clique() {
    CleDeDossier dossier = dossiers.deposer(DoublureDuBureau.OUVERTE);
    String id = dossiers.instruction(dossier);
    String courrier = valide(cle, id, ACCUSE);
    Document avant = lire(cle, courrier);
    assertTrue(avant.selectFirst("#envoyer ~ p").text().contains(nom(dossier)));
    String texte = "Bonjour <b>vous</b>,\nvoici";
    String premiere = suite(envoyer(cle, courrier + "/envoi", "texte", texte));
    assertEquals(premiere, suite(envoyer(cle, courrier + "/envoi", "texte", texte)));
    Document autre = page(envoyer(cle, courrier + "/envoi", "texte", "Autre chose"), 409);
    assertTrue(autre.selectFirst("#fautes").text().contains("ne part qu’une fois"));
    assertEquals("Autre chose", autre.selectFirst(".a51-ailleurs .a51-libre").text());
    assertNull(autre.selectFirst("#envoi"));
    dossiers.jusqua(() -> dossiers.envois(dossier).get(0).etat() == Envoi.Etat.FAIT);
    assertEquals(premiere, suite(envoyer(cle, courrier + "/envoi", "texte", texte)), "back");
    List<Map<String, Object>> messages = dossiers.messages(dossier);
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
    CleDeDossier dossier = dossiers.deposer(DoublureDuBureau.OUVERTE);
    String id = dossiers.instruction(dossier);
    String courrier = valide(cle, id, ACCUSE);
    assertEquals(
        List.of("", "INCORRECT", "INCOMPLET", "PERIME"),
        lire(cle, courrier).select("#envoi-correction option").eachAttr("value"));
    Document inconnue =
        page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour", "correction", "X"), 422);
    assertNotNull(inconnue.selectFirst("#envoi-correction-faute"));
    assertEquals("Bonjour", inconnue.selectFirst("#envoi-texte").text());
    dossiers.passer(dossier, "en_instruction");
    dossiers.passer(dossier, "accepte");
    Document decidee =
        page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour", "correction", "PERIME"), 409);
    assertTrue(decidee.selectFirst("#fautes").text().contains("une correction ne se demande plus"));
    assertEquals("Bonjour", decidee.selectFirst("#envoi-texte").text());
    assertNull(decidee.selectFirst("#envoi-correction"));
    assertEquals(List.of(), dossiers.envois(dossier));
  }

  @Test
  void une_correction_demandee_se_lit_ensuite() {
    CleDeDossier dossier = dossiers.deposer(DoublureDuBureau.OUVERTE);
    dossiers.passer(dossier, "en_instruction");
    String courrier = valide(cle, dossiers.instruction(dossier), ACCUSE);
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
    String id = dossiers.instruction(dossiers.deposer(DoublureDuBureau.OUVERTE));
    String projet = preparer(cle, id, DossiersDuBureau.version(id), ACCUSE);
    assertNull(lire(cle, projet).selectFirst("#envoyer"));
    refuse(projet, "n’est qu’un projet");
    String fiche = valide(cle, id, "FICHE_INTERNE");
    assertTrue(lire(cle, fiche).selectFirst("#envoyer ~ p").text().contains("fiche interne"));
    refuse(fiche, "ne s’envoie pas au porteur");
    String ferme =
        valide(cle, dossiers.instruction(dossiers.deposer(DoublureDuBureau.MUETTE)), ACCUSE);
    assertTrue(lire(cle, ferme).selectFirst("#envoyer ~ p").text().contains("ne permet pas"));
    refuse(ferme, "ne permet pas d’envoyer de message");
  }

  @Test
  void qui_ne_peut_pas_l_envoyer_l_apprend() {
    CleDeDossier dossier = dossiers.deposer(DoublureDuBureau.OUVERTE);
    String courrier = valide(cle, dossiers.instruction(dossier), ACCUSE);
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
    assertEquals(List.of(), dossiers.envois(dossier));
  }

  private void refuse(String courrier, String pourquoi) {
    Document page = page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour"), 409);
    assertTrue(page.selectFirst("#fautes").text().contains(pourquoi), page::text);
    assertEquals("Bonjour", page.selectFirst(".a51-ailleurs .a51-libre").text());
  }

  private static String nom(CleDeDossier dossier) {
    return "n° " + dossier.dossier() + ", démarche " + dossier.demarche();
  }
}
