package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's form of a key, filled in as it should not be. */
@QuarkusTest
class ClesMalDemandeesTest {
  private static final String CLES = "/bureau/cles";
  private static final String LONG = "x".repeat(50_000);

  private final AgentAuBureau national =
      AgentAuBureau.avec(ClesDEssai.valable(Role.ADMINISTRATEUR, null));
  private final String marque = "m" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void sans_reference_rien_n_est_cree_et_rien_n_est_perdu() {
    for (String reference : List.of("", "premiere", "ABCDEFABCDEF", LONG)) {
      Document page =
          AgentAuBureau.page(422, national.creerUneCle(reference, marque, "LECTEUR", "*"));
      assertTrue(page.selectFirst("#fautes").text().contains("incomplet"));
      assertEquals(" " + marque + " ", page.selectFirst("#nouvelle-nom").val());
      String nouvelle = page.selectFirst("input[name=reference]").val();
      assertTrue(nouvelle.matches("[0-9a-f]{12}"), nouvelle);
    }
    assertEquals(0, lignes(national.page(CLES)));
  }

  @ParameterizedTest
  @CsvSource({
    "nom, ' '",
    "nom, LONG",
    "nom, COMMANDE",
    "titulaire, LONG",
    "titulaire, COMMANDE",
    "role, CHEF",
    "agence, ' '",
    "agence, ARS 11",
    "agence, LONG",
    "agence, COMMANDE",
    "jours, 0",
    "jours, 367",
    "jours, trois",
    "jours, LONG",
  })
  void une_faute_est_dite_a_son_champ_et_rien_n_est_perdu(String champ, String valeur) {
    String tape = valeur.equals("LONG") ? LONG : valeur.equals("COMMANDE") ? "a\u0007b" : valeur;
    String[] champs = {
      "reference", national.referenceDeCle(),
      "nom", marque,
      "titulaire", "Claire <script>alert(1)</script>",
      "role", "LECTEUR",
      "agence", "*",
      "jours", "30",
    };
    for (int i = 0; i < champs.length; i += 2) {
      champs[i + 1] = champs[i].equals(champ) ? tape : champs[i + 1];
    }
    Document page = AgentAuBureau.page(422, national.envoyer(CLES, champs));
    assertEquals(1, page.select("#fautes a").size());
    Element fautif = page.selectFirst(page.selectFirst("#fautes a").attr("href"));
    assertNotNull(fautif);
    assertFalse(page.select("#nouvelle .fr-error-text").text().isBlank());
    if (!champ.equals("role")) {
      assertEquals("true", fautif.attr("aria-invalid"));
      assertNotNull(page.getElementById(fautif.attr("aria-describedby")));
      assertEquals(tape.replace("\u0000", "\ufffd"), fautif.val().replace("\u0000", "\ufffd"));
      assertNotNull(page.selectFirst("#role-LECTEUR[checked]"));
    }
    if (!champ.equals("titulaire")) {
      assertEquals(champs[5], page.selectFirst("#nouvelle-titulaire").val());
    }
    assertEquals(champs[1], page.selectFirst("input[name=reference]").val());
    assertEquals(0, lignes(national.page(CLES)));
  }

  @Test
  void un_nom_hostile_n_est_que_du_texte() {
    String nom = "<script>alert(1)</script>\" " + marque.substring(0, 20);
    String reference = national.referenceDeCle();
    Document creee = AgentAuBureau.page(200, national.creerUneCle(reference, nom, "LECTEUR", "*"));
    assertTrue(creee.selectFirst("h1").text().contains(nom));
    assertTrue(national.page(CLES).text().contains(nom));
    assertTrue(national.page(CLES + "/" + reference + "/revocation").text().contains(nom));
  }

  @Test
  void un_formulaire_d_ailleurs_ne_cree_rien() {
    Response reponse =
        national.envoyerDAilleurs(
            CLES,
            "reference",
            national.referenceDeCle(),
            "nom",
            marque,
            "role",
            "ADMINISTRATEUR",
            "agence",
            "*",
            "jours",
            "30");
    AgentAuBureau.page(403, reponse);
    assertEquals(0, lignes(national.page(CLES)));
  }

  private int lignes(Document liste) {
    return liste.select("tbody tr:contains(" + marque + ")").size();
  }
}
