package fr.article51.api.bureau;

import static fr.article51.api.bureau.AuBureau.adresse;
import static fr.article51.api.bureau.AuBureau.avec;
import static fr.article51.api.bureau.AuBureau.envoyer;
import static fr.article51.api.bureau.AuBureau.lire;
import static fr.article51.api.bureau.AuBureau.ouvrir;
import static fr.article51.api.bureau.AuBureau.page;
import static fr.article51.api.bureau.AuBureau.preparer;
import static fr.article51.api.bureau.AuBureau.valider;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import fr.article51.instruction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the desk refuses about letters: in words, and what was typed is there. */
@QuarkusTest
class RefusDeCourriersTest {
  private static final String ACCUSE = "ACCUSE_RECEPTION";
  private static final String HOSTILE = "</textarea><script>alert(1)</script> & \"fin\"";

  @Inject Transactions transactions;

  private final String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);

  @Test
  void un_genre_qui_ne_convient_pas_est_dit_a_son_champ() {
    String id = ouvrir();
    Document page = page(tenter(id, "1", "REORIENTATION", HOSTILE), 409);
    assertTrue(page.selectFirst("#courrier-genre-faute").text().contains("ne convient pas"));
    assertEquals(
        "courrier-genre-faute", page.selectFirst("#courrier-genre").attr("aria-describedby"));
    assertEquals(1, page.select("#fautes a[href=#courrier-genre]").size());
    assertEquals(HOSTILE, page.selectFirst("#courrier-texteLibre").text());
    assertTrue(
        page.selectFirst("#courrier").text().contains("Ne conviennent pas à ce verdict : R"));
    for (String genre : new String[] {"", "LETTRE"}) {
      assertTrue(
          page(tenter(id, "1", genre, ""), 422)
              .selectFirst("#courrier-genre-faute")
              .text()
              .startsWith("Choisissez un courrier"));
    }
  }

  @Test
  void une_version_depassee_garde_ce_qui_fut_ecrit_et_donne_celle_du_moment() {
    String id = ouvrir();
    String courrier = preparer(cle, id, 1, ACCUSE);
    Document page = page(tenter(id, "1", ACCUSE, "seconde"), 412);
    assertEquals("seconde", page.selectFirst("#courrier-texteLibre").text());
    assertEquals(ACCUSE, page.selectFirst("#courrier-genre option[selected]").val());
    assertEquals("2", page.selectFirst("#courrier input[name=version]").val());
    Document lettre = page(valider(cle, courrier, 1), 412);
    assertEquals(AuBureau.TITRE, lettre.selectFirst("#validation-fonction").val());
    assertEquals("2", lettre.selectFirst("#validation input[name=version]").val());
    assertTrue(lettre.selectFirst("#validation-accord").hasAttr("checked"));
    page(tenter(id, "deux", ACCUSE, ""), 412);
  }

  @Test
  void une_evaluation_remplacee_est_dite_et_le_texte_reste_lisible() {
    String id = ouvrir();
    String courrier = preparer(cle, id, 1, ACCUSE);
    reevaluer(id, 2);
    Document page =
        page(
            envoyer(
                cle,
                adresse(id) + "/courriers",
                "version",
                "3",
                "evaluation",
                "1",
                "genre",
                ACCUSE,
                "texteLibre",
                "gardé"),
            409);
    assertTrue(page.selectFirst("#fautes").text().contains("remplacée par l’évaluation 2"));
    assertEquals("gardé", page.selectFirst("#courrier-texteLibre").text());
    assertEquals("2", page.selectFirst("#courrier input[name=evaluation]").val());
    Document lettre = lire(cle, courrier);
    assertNull(lettre.selectFirst("iframe"));
    assertNull(lettre.selectFirst("#validation"));
    assertTrue(lettre.text().contains("remplacée depuis"));
    assertEquals("Merci <b>encore</b>.", lettre.selectFirst(".a51-libre").text());
    assertTrue(
        page(valider(cle, courrier, 3), 409).text().contains("remplacée par l’évaluation 2"));
    page(avec(cle).get(courrier + "/document?format=html"), 409);
  }

  @Test
  void un_verdict_que_rien_ne_donnerait_plus_n_a_pas_de_courrier() {
    String id = ouvrir();
    String courrier = preparer(cle, id, 1, ACCUSE);
    executer(
        "update evaluation set reponse = (select reponse from evaluation where instruction = ?)"
            + " where instruction = ?",
        UUID.fromString(ouvrir("{\"dateAppreciation\": \"2025-06-01\"}")),
        UUID.fromString(id));
    Document page = page(tenter(id, "2", ACCUSE, "gardé"), 409);
    assertTrue(page.selectFirst("#fautes").text().contains("ne donnerait plus le verdict gardé"));
    assertEquals("gardé", page.selectFirst("#courrier-texteLibre").text());
    assertTrue(lire(cle, courrier).text().contains("ne donnerait plus le verdict gardé"));
    page(valider(cle, courrier, 2), 409);
  }

  @Test
  void une_instruction_close_n_a_plus_de_formulaire_et_ce_qui_fut_ecrit_se_lit_encore() {
    String id = ouvrir();
    String courrier = preparer(cle, id, 1, ACCUSE);
    envoyer(cle, adresse(id) + "/cloture", "version", "2");
    assertEquals(0, lire(cle, courrier).select("main form[method=post]").size());
    Document page = page(tenter(id, "3", ACCUSE, HOSTILE), 409);
    assertTrue(page.selectFirst("#fautes").text().contains("L’instruction est close"));
    assertEquals(HOSTILE, page.selectFirst(".a51-ailleurs .a51-libre").text());
    Document lettre = page(valider(cle, courrier, 3), 409);
    assertEquals(AuBureau.TITRE, lettre.selectFirst(".a51-ailleurs .a51-libre").text());
  }

  @Test
  void cinquante_kilo_octets_sont_rendus_entiers_avec_leur_faute() {
    String id = ouvrir();
    String long50 = "é".repeat(25_000);
    Document page = page(tenter(id, "1", ACCUSE, long50), 422);
    assertEquals(long50, page.selectFirst("#courrier-texteLibre").text());
    assertTrue(page.selectFirst("#courrier-texteLibre-faute").text().contains("8 000 caractères"));
    assertEquals(ACCUSE, page.selectFirst("#courrier-genre option[selected]").val());
    String courrier = preparer(cle, id, 1, ACCUSE);
    Document lettre =
        page(envoyer(cle, courrier + "/validation", "version", "2", "fonction", long50), 422);
    assertEquals(long50, lettre.selectFirst("#validation-fonction").val());
    assertTrue(lettre.selectFirst("#validation-fonction-faute").text().contains("200 caractères"));
    assertTrue(lettre.selectFirst("#validation-accord-faute").text().contains("votre nom"));
    assertEquals(2, lettre.select("#fautes li a[href^=#validation-]").size());
    assertEquals("2", lettre.selectFirst("#validation input[name=version]").val(), "nothing done");
  }

  @Test
  void un_texte_hostile_n_est_que_du_texte() {
    String id = ouvrir();
    Response fait = tenter(id, "1", "FICHE_INTERNE", HOSTILE + "\0");
    String courrier = AuBureau.suite(fait).replaceAll("\\?.*", "");
    Document document = page(avec(cle).get(courrier + "/document?format=html"), 200);
    assertTrue(document.text().contains(HOSTILE));
    assertEquals(0, document.select("script").size());
    reevaluer(id, 2);
    Document page = lire(cle, courrier);
    assertEquals(HOSTILE, page.selectFirst(".a51-libre").text());
    assertFalse(page.select("script").stream().anyMatch(un -> un.data().contains("alert")));
  }

  @Test
  void un_courrier_valide_puis_efface_le_dit() {
    String courrier = preparer(cle, ouvrir(), 1, ACCUSE);
    AuBureau.suite(valider(cle, courrier, 2));
    executer(
        "delete from feuillet where courrier = ?",
        UUID.fromString(courrier.substring(courrier.lastIndexOf('/') + 1)));
    Document page = lire(cle, courrier);
    assertNull(page.selectFirst("iframe"));
    assertTrue(page.text().contains("effacé au terme de sa conservation"));
    page(avec(cle).get(courrier + "/document?format=pdf"), 409);
  }

  @Test
  void sans_dossier_un_courrier_valide_dit_qu_il_ne_s_envoie_pas_d_ici() {
    String courrier = preparer(cle, ouvrir(), 1, ACCUSE);
    assertNull(lire(cle, courrier).selectFirst("#envoyer"));
    assertTrue(
        page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour"), 409)
            .selectFirst("#fautes")
            .text()
            .contains("n’est qu’un projet"));
    AuBureau.suite(valider(cle, courrier, 2));
    assertTrue(lire(cle, courrier).selectFirst("#envoyer ~ p").text().contains("aucun dossier"));
    Document page = page(envoyer(cle, courrier + "/envoi", "texte", "Bonjour"), 409);
    assertTrue(page.selectFirst("#fautes").text().contains("aucun dossier"));
    assertEquals("Bonjour", page.selectFirst(".a51-ailleurs .a51-libre").text());
  }

  @Test
  void l_adresse_d_un_formulaire_refuse_ramene_a_sa_page() {
    String id = ouvrir();
    String courrier = preparer(cle, id, 1, ACCUSE);
    for (String acte : new String[] {"/validation", "/envoi"}) {
      assertEquals(courrier, AuBureau.suite(avec(cle).get(courrier + acte)));
    }
    for (String acte : new String[] {"appreciations", "notes", "cloture", "courriers"}) {
      String suite = AuBureau.suite(avec(cle).get(adresse(id) + "/" + acte));
      assertTrue(suite.matches(adresse(id) + "(#" + acte + ")?"), suite);
    }
    page(avec(cle).get("/bureau/instructions/x/notes"), 404);
  }

  private Response tenter(String id, String version, String genre, String texte) {
    return envoyer(
        cle, adresse(id) + "/courriers", "version", version, "genre", genre, "texteLibre", texte);
  }

  private static void reevaluer(String id, int version) {
    ClesDEssai.personne(Role.INSTRUCTEUR)
        .header("If-Match", "\"" + version + "\"")
        .contentType("application/json")
        .body("{\"dateAppreciation\": \"2025-06-01\"}")
        .put("/v1/instructions/" + id + "/demande")
        .then()
        .statusCode(200);
  }

  private void executer(String sql, Object... valeurs) {
    assertEquals(1, Math.min(1, transactions.executer(un -> un.execute(sql, valeurs))));
  }
}
