package fr.article51.api.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration of accessibility. */
@QuarkusTest
class AccessibiliteTest {

  @Test
  void l_etat_dit_en_pied_de_page_est_celui_de_la_declaration() {
    Document page = page("/accessibilite");
    String pied = page.select("footer a[href=/accessibilite]").text();
    String etat = pied.substring(pied.indexOf(':') + 1).strip();
    assertTrue(page.select("#etat ~ p strong").text().endsWith("est " + etat), etat);
    assertEquals(pied, page("/").select("footer a[href=/accessibilite]").text());
  }

  @Test
  void sans_contact_la_page_le_dit_et_mene_toujours_au_defenseur_des_droits() {
    Document page = page("/accessibilite");
    assertTrue(page.select("#contact ~ .fr-alert").text().contains("Aucun contact"));
    assertEquals(
        1, page.select("#recours ~ ul a[href=https://formulaire.defenseurdesdroits.fr/]").size());
  }

  @ParameterizedTest
  @CsvSource({
    "acces@exemple.fr, mailto:acces@exemple.fr",
    "https://www.exemple.fr/contact, https://www.exemple.fr/contact",
    "01 23 45 67 89, ''",
    "javascript:alert(1), ''",
    "'', ''"
  })
  void un_contact_se_suit_quand_il_est_une_page_ou_une_boite(String texte, String adresse) {
    assertEquals(new Lien(texte, adresse), PageDAccessibilite.contact(texte));
  }

  private static Document page(String adresse) {
    return Jsoup.parse(given().get(adresse).then().statusCode(200).extract().asString());
  }
}
