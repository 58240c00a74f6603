package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import fr.article51.projet.Valeur;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopping, and going on from a file: a good one, a bad one, an old one. */
@QuarkusTest
class RepriseTest extends DansUnNavigateur {
  @Test
  void le_fichier_garde_ramene_au_meme_point() throws IOException {
    Visite visite = visite();
    visite.commencer();
    visite.theme("FINALITE");
    visite.questions().forEach(question -> visite.cocher(question, null));
    visite.cocher("finalite.sequence_soins", Valeur.OUI);
    visite.continuer();
    // Said on the screen, not yet sent: it is in the file too.
    String derniere = visite.questions().get(0);
    visite.cocher(derniere, Valeur.OUI);
    byte[] fichier = garder(visite);

    Visite autre = visite();
    assertEquals(200, autre.reprendre("article51-reponses.json", fichier));
    ObjectNode etat = autre.etat();
    assertEquals("OUI", etat.path("reponses").path("finalite.sequence_soins").asText());
    assertEquals("OUI", etat.path("reponses").path(derniere).asText());
    assertTrue(etat.path("sansReponse").toString().contains("finalite.parcours_coordination"));
    assertEquals(
        new String(fichier, StandardCharsets.UTF_8), etat.toString(), "le fichier est l’état");
  }

  @Test
  void le_resultat_se_garde_aussi_en_pdf() throws IOException {
    Visite visite = visite();
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    Download pdf =
        visite.page.waitForDownload(
            () -> visite.page.getByText("Garder le résultat en PDF").click());
    assertEquals("article51-resultat.pdf", pdf.suggestedFilename());
    byte[] octets = Files.readAllBytes(pdf.path());
    assertEquals("%PDF", new String(octets, 0, 4, StandardCharsets.US_ASCII));
  }

  @Test
  void apres_un_fichier_garde_le_formulaire_continue() {
    Visite visite = visite();
    visite.commencer();
    visite.questions().forEach(question -> visite.cocher(question, Valeur.NON));
    garder(visite);
    assertEquals(200, visite.continuer());
    assertFalse(visite.etat().path("reponses").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"dateAppreciation\":\"2025-06-01\",\"reponses\":{\"finalite",
        "{\"nom\":\"Autre logiciel\",\"lignes\":[1,2]}",
        "[]",
        "null",
        "des notes",
        "\u0089PNG\r\n\u001a\n",
        "{\"reponses\":{\"besoin.panier_soins\":\"PEUT_ETRE\"}}"
      })
  void un_fichier_qui_n_est_pas_des_notres_le_dit_et_ne_casse_rien(String contenu) {
    Visite visite = visite();
    assertEquals(
        422, visite.reprendre("autre.json", contenu.getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("fichier-faute", visite.page.locator("#fichier").getAttribute("aria-describedby"));
    String faute = visite.texte("#fichier-faute");
    assertTrue(faute.contains("fichier"), faute);
    assertFalse(faute.contains("Exception") || faute.contains(".."), faute);
    assertEquals(200, visite.reprendre("cecics.json", Dossiers.exemple("cecics")));
  }

  @Test
  void un_fichier_trop_grand_le_dit() {
    Visite visite = visite();
    assertEquals(
        413, visite.reprendre("grand.json", " ".repeat(300_000).getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, visite.page.locator("main h1").count());
  }

  @Test
  void une_reponse_a_une_question_que_nul_ne_connait_est_nommee_et_ne_compte_pas() {
    Visite visite = visite();
    String autre = "{\"reponses\":{\"besoin.<b>inconnu\":\"OUI\"}}";
    assertEquals(200, visite.reprendre("autre.json", autre.getBytes(StandardCharsets.UTF_8)));
    assertEquals("besoin.<b>inconnu", visite.texte(".fr-alert--warning li"));
    assertEquals(200, visite.resultat());
    assertEquals(1, visite.page.locator(".a51-conclusion--A_COMPLETER").count());
  }

  @Test
  void une_reponse_dont_la_question_n_existe_plus_est_dite_et_ne_compte_pas() {
    Visite visite = visite();
    String ancien =
        "{\"reponses\":{\"pilote.convention\":\"OUI\",\"finalite.sequence_soins\":\"OUI\"}}";
    assertEquals(200, visite.reprendre("ancien.json", ancien.getBytes(StandardCharsets.UTF_8)));
    assertTrue(visite.texte(".fr-alert--warning").contains("Des réponses ne comptent plus"));
    assertEquals(1, visite.page.locator(".fr-alert--warning li").count());
    visite.resultat();
    assertTrue(visite.texte(".fr-alert--warning").contains("Des réponses ne comptent plus"));
    assertEquals("OUI", visite.etat().path("reponses").path("finalite.sequence_soins").asText());
  }

  private static byte[] garder(Visite visite) {
    Download fichier =
        visite.page.waitForDownload(
            () -> visite.page.getByText("Enregistrer mes réponses").click());
    assertEquals("article51-reponses.json", fichier.suggestedFilename());
    try {
      return Files.readAllBytes(fichier.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
