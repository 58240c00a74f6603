package fr.article51.api.bureau;

import static fr.article51.api.bureau.AuBureau.TITRE;
import static fr.article51.api.bureau.AuBureau.adresse;
import static fr.article51.api.bureau.AuBureau.avec;
import static fr.article51.api.bureau.AuBureau.envoyer;
import static fr.article51.api.bureau.AuBureau.lire;
import static fr.article51.api.bureau.AuBureau.ouvrir;
import static fr.article51.api.bureau.AuBureau.page;
import static fr.article51.api.bureau.AuBureau.parLInterface;
import static fr.article51.api.bureau.AuBureau.preparer;
import static fr.article51.api.bureau.AuBureau.suite;
import static fr.article51.api.bureau.AuBureau.valider;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Letters at the desk: prepared, shown, validated; who may. */
@QuarkusTest
class CourriersDuBureauTest {
  private static final String ACCUSE = "ACCUSE_RECEPTION";

  @Test
  void prepare_montre_valide_et_rendu_octet_pour_octet() {
    String id = ouvrir();
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    assertEquals(
        List.of("", ACCUSE, "FICHE_INTERNE", "TRANSPARENCE"),
        lire(cle, adresse(id)).select("#courrier-genre option").eachAttr("value"));
    String courrier = preparer(cle, id, 1, ACCUSE);
    assertNotNull(
        lire(cle, adresse(id)).selectFirst("#courriers ~ table a[href=" + courrier + "]"));
    Document projet = lire(cle, courrier + "?fait=courrier");
    assertTrue(projet.selectFirst("[role=status]").text().startsWith("Le courrier est préparé"));
    assertEquals("2", projet.selectFirst("#validation input[name=version]").val());
    assertArrayEquals(parLInterface(courrier, "html"), document(cle, courrier, "html"));

    String fait = suite(valider(cle, courrier, 2));
    Document valide = lire(cle, fait);
    assertTrue(valide.selectFirst("[role=status]").text().startsWith("Le courrier est validé"));
    assertTrue(valide.text().contains("Validé par " + ClesDEssai.TITULAIRE), valide::text);
    assertTrue(valide.text().contains(TITRE));
    assertNull(valide.selectFirst("#validation"));
    for (String format : List.of("html", "pdf", "docx")) {
      assertArrayEquals(parLInterface(courrier, format), document(cle, courrier, format), format);
    }
    Document instruction = lire(cle, adresse(id));
    assertTrue(instruction.select("#historique ~ table").text().contains("Courrier validé"));
  }

  @Test
  void l_apercu_est_dans_un_cadre_ou_rien_ne_s_execute() {
    String id = ouvrir();
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    String courrier = preparer(cle, id, 1, ACCUSE);
    Response reponse = avec(cle).get(courrier);
    assertTrue(reponse.header("Content-Security-Policy").contains("frame-src 'self'"));
    Element cadre = page(reponse, 200).selectFirst("iframe");
    assertTrue(cadre.hasAttr("sandbox") && cadre.attr("sandbox").isEmpty());
    assertEquals("Aperçu du courrier\u00a0: Accusé de réception", cadre.attr("title"));
    Response document = avec(cle).get(cadre.attr("src"));
    String politique = document.header("Content-Security-Policy");
    assertTrue(politique.startsWith("default-src 'none'"), politique);
    assertTrue(politique.endsWith("frame-ancestors 'self'; sandbox"), politique);
    assertNull(document.header("X-Frame-Options"));
    assertTrue(page(document, 200).text().contains("Merci <b>encore</b>."));
    assertEquals(
        "attachment; filename=\"accuse-reception-projet.docx\"",
        avec(cle).get(courrier + "/document?format=docx").header("Content-Disposition"));
    page(avec(cle).get(courrier + "/document?format=odt"), 422);
  }

  @Test
  void un_lecteur_voit_et_ne_peut_rien() {
    String id = ouvrir();
    String courrier = preparer(ClesDEssai.nommee(Role.INSTRUCTEUR), id, 1, ACCUSE);
    String lecteur = ClesDEssai.nommee(Role.LECTEUR);
    assertEquals(0, formulaires(lire(lecteur, adresse(id))));
    Document vu = lire(lecteur, courrier);
    assertNotNull(vu.selectFirst("iframe"));
    assertEquals(0, formulaires(vu));
    assertTrue(document(lecteur, courrier, "pdf").length > 0);
    for (String adresse :
        List.of(adresse(id) + "/courriers", courrier + "/validation", courrier + "/envoi")) {
      Document refus = page(envoyer(lecteur, adresse, "version", "2", "genre", ACCUSE), 403);
      assertEquals("Cela ne vous est pas permis", refus.selectFirst("h1").text());
    }
    assertEquals(1, nombre(id));
  }

  @Test
  void une_machine_prepare_et_apprend_pourquoi_elle_ne_valide_pas() {
    String id = ouvrir();
    String machine = ClesDEssai.valable(Role.INSTRUCTEUR, null);
    String courrier = preparer(machine, id, 1, ACCUSE);
    Document vu = lire(machine, courrier);
    assertEquals(0, formulaires(vu));
    assertTrue(vu.selectFirst("#valider ~ p").text().contains("celle d’une machine"));
    assertTrue(page(valider(machine, courrier, 2), 403).text().contains("une clé à votre nom"));
    assertTrue(page(envoyer(machine, courrier + "/envoi"), 403).text().contains("machine"));
    assertNotNull(lire(ClesDEssai.nommee(Role.INSTRUCTEUR), courrier).selectFirst("#validation"));
  }

  @Test
  void un_courrier_d_une_autre_agence_ou_d_une_autre_instruction_est_introuvable() {
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    String courrier = preparer(cle, ouvrir(), 1, ACCUSE);
    String ailleurs = adresse(ouvrir()) + courrier.substring(courrier.indexOf("/courriers/"));
    String autre = ClesDEssai.nommee(Role.INSTRUCTEUR, "ARS-53");
    for (List<String> cas : List.of(List.of(autre, courrier), List.of(cle, ailleurs))) {
      page(avec(cas.get(0)).get(cas.get(1)), 404);
      page(avec(cas.get(0)).get(cas.get(1) + "/document?format=pdf"), 404);
      page(valider(cas.get(0), cas.get(1), 2), 404);
      page(envoyer(cas.get(0), cas.get(1) + "/validation", "version", "2"), 404);
      page(envoyer(cas.get(0), cas.get(1) + "/envoi", "texte", "Bonjour"), 404);
      page(envoyer(cas.get(0), cas.get(1) + "/envoi"), 404);
    }
    String chezEux = courrier.substring(0, courrier.lastIndexOf('/'));
    page(envoyer(autre, chezEux, "version", "2", "genre", ACCUSE), 404);
    page(avec(cle).get(chezEux + "/pas-un-identifiant"), 404);
    assertNotNull(lire(cle, courrier).selectFirst("#validation"));
  }

  @Test
  void valide_deux_fois_il_l_est_une_fois() {
    String id = ouvrir();
    String cle = ClesDEssai.nommee(Role.INSTRUCTEUR);
    String courrier = preparer(cle, id, 1, ACCUSE);
    String premiere = suite(valider(cle, courrier, 2));
    assertEquals(premiere, suite(valider(cle, courrier, 2)), "a second click");
    Document autrement =
        page(
            envoyer(
                cle,
                courrier + "/validation",
                "version",
                "3",
                "fonction",
                "Directrice",
                "accord",
                "oui"),
            409);
    assertTrue(autrement.selectFirst("#fautes").text().contains("Ce courrier est validé"));
    assertTrue(autrement.selectFirst(".a51-ailleurs").text().contains("Directrice"));
    Document quelquUnDAutre = page(valider(ClesDEssai.nommee(Role.INSTRUCTEUR), courrier, 3), 409);
    assertTrue(quelquUnDAutre.text().contains("Ce courrier est validé"));
    assertEquals(
        List.of("Instruction ouverte", "Courrier préparé", "Courrier validé"),
        lire(cle, adresse(id)).select("#historique ~ table tbody td:nth-child(2)").eachText());
  }

  private static byte[] document(String cle, String courrier, String format) {
    Response reponse = avec(cle).get(courrier + "/document?format=" + format);
    assertEquals(200, reponse.statusCode());
    assertEquals("no-store", reponse.header("Cache-Control"));
    assertFalse(reponse.header("Content-Security-Policy").contains("script-src"));
    return reponse.asByteArray();
  }

  private static int formulaires(Document page) {
    return page.select("main form[method=post]").size();
  }

  private static int nombre(String id) {
    return ClesDEssai.personne(Role.LECTEUR)
        .get("/v1/instructions/" + id + "/courriers")
        .jsonPath()
        .getList("courriers")
        .size();
  }
}
