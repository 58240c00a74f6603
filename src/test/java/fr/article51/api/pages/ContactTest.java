package fr.article51.api.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of a service that is not the State's, and says whom to write to. */
@QuarkusTest
@TestProfile(ContactTest.Reglages.class)
class ContactTest {

  /** The settings. */
  public static class Reglages implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "article51.pages.contact", "acces@exemple.fr", "article51.pages.habit", "NEUTRE");
    }
  }

  @Test
  void le_contact_choisi_est_sur_la_page() {
    assertEquals(
        "mailto:acces@exemple.fr", page("/accessibilite").select("#contact ~ p a").attr("href"));
  }

  @Test
  void l_habit_neutre_n_a_rien_de_l_etat() {
    Document page = page("/droit");
    assertEquals(0, page.select("[href*=dsfr]").size());
    assertEquals(0, page.select(".fr-logo").size());
    assertEquals(1, page.select("link[href^=/web/neutre.css]").size());
  }

  private static Document page(String adresse) {
    return Jsoup.parse(given().get(adresse).then().statusCode(200).extract().asString());
  }
}
