package fr.article51.api.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.Provisions;
import fr.article51.couverture.Couverture.ArticleCouvert;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Verification;
import fr.article51.droit.Version;
import fr.article51.libelles.Libelles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the law on a day, as a page. */
@QuarkusTest
class EtatDuDroitTest {
  private static final String RESERVE = "#non-verifie.fr-alert--warning";

  @Inject Droit droit;
  @Inject Provisions provisions;

  @Test
  void toutes_les_versions_de_tous_les_articles_y_sont_avec_leurs_jours() {
    List<Version> versions =
        droit.articles().stream().flatMap(article -> article.versions().stream()).toList();
    assertEquals(
        versions.stream().map(Version::url).toList(),
        page("").select("#versions ~ table tbody th a").eachAttr("href"));
  }

  @Test
  void chaque_version_qui_n_a_pas_ete_lue_porte_sa_marque_et_elles_seules() {
    List<String> nonLues =
        droit.articles().stream()
            .flatMap(article -> article.versions().stream())
            .filter(version -> version.verification() != Verification.VERIFIE)
            .map(Version::id)
            .toList();
    assertTrue(nonLues.size() > 0);
    assertEquals(
        nonLues, page("").select("#versions ~ table tr:has(.fr-badge--warning) th a").eachText());
  }

  @Test
  void un_jour_dont_un_texte_n_a_pas_ete_lu_s_ouvre_sur_une_reserve_qui_le_nomme() {
    for (EtatDuDroit etat : droit.etats()) {
      if (etat.regime() != null) {
        Document page = page("?date=" + etat.du());
        assertEquals(etat.verifie() ? 0 : 1, page.select(RESERVE).size(), "" + etat.du());
        assertEquals(
            etat.textes().stream()
                .filter(texte -> texte.verification() != Verification.VERIFIE)
                .map(texte -> texte.version())
                .toList(),
            page.select(RESERVE + " a[rel=external]").eachText(),
            "" + etat.du());
        assertEquals(
            etat.provisions().stream()
                .filter(provision -> !provision.nonVerifies().isEmpty())
                .map(provision -> "/provisions/" + provision.provision())
                .toList(),
            page.select(RESERVE + " a[href^=/provisions/]").eachAttr("href"),
            "" + etat.du());
      }
    }
    assertTrue(droit.etats().stream().anyMatch(etat -> etat.regime() != null && etat.verifie()));
    assertTrue(droit.etats().stream().anyMatch(etat -> !etat.verifie()));
  }

  @Test
  void les_changements_connus_sont_ceux_d_apres_le_jour_et_menent_a_leur_jour() {
    LocalDate jour = LocalDate.parse("2019-07-27");
    assertEquals(
        droit.bornes().stream()
            .filter(borne -> borne.isAfter(jour))
            .map(borne -> "/droit?date=" + borne)
            .toList(),
        page("?date=" + jour).select("#a-venir ~ ul > li > a:first-child").eachAttr("href"));
    String dernier = droit.bornes().get(droit.bornes().size() - 1).toString();
    assertTrue(page("?date=" + dernier).select("#a-venir ~ p").text().startsWith("Aucun"));
  }

  @Test
  void un_changement_sans_version_nouvelle_dit_ce_qu_il_change() {
    for (Element ligne : page("?date=2013-01-01").select("#a-venir ~ ul > li")) {
      assertTrue(
          ligne.select("a").size() > 1 || ligne.text().endsWith("le questionnaire seul."),
          ligne.text());
    }
  }

  @Test
  void la_couverture_de_chaque_article_est_celle_de_la_carte_et_mene_a_ses_alineas() {
    Document page = page("");
    List<Element> lignes = page.select("#couverture ~ table tbody tr");
    List<ArticleCouvert> articles = provisions.couverture().articles();
    assertEquals(articles.size(), lignes.size());
    for (int i = 0; i < articles.size(); i++) {
      ArticleCouvert article = articles.get(i);
      assertEquals("/provisions#" + article.article(), lignes.get(i).select("a").attr("href"));
      assertEquals(
          List.of(
              "" + article.alineas().total(),
              "" + article.alineas().regles(),
              "" + article.alineas().verdict(),
              "" + article.alineas().humain(),
              "" + article.alineas().horsChamp()),
          lignes.get(i).select("td").eachText());
    }
    assertEquals(
        "" + provisions.couverture().totaux().alineas().total(),
        page.select("tfoot td").first().text());
  }

  @Test
  void sans_jour_c_est_aujourd_hui_et_avant_le_premier_regime_la_page_le_dit() {
    assertEquals("État du droit au 2 juin 2025", page("").select("h1").text());
    assertEquals("2025-06-02", page("").select("#date").val());
    Document avant = page("?date=2001-01-01");
    assertTrue(avant.select(".fr-alert--info").text().contains("Aucun régime"));
    assertEquals(0, avant.select(RESERVE).size());
  }

  @Test
  void l_empreinte_est_celle_du_droit() {
    assertTrue(page("").select("dl.fiche").text().contains(droit.empreinte()));
  }

  @Test
  void ce_qui_est_en_vigueur_ce_jour_la_est_marque() {
    LocalDate jour = LocalDate.parse("2024-06-01");
    assertEquals(
        droit.articles().stream()
            .flatMap(article -> article.au(jour).stream())
            .map(Version::id)
            .toList(),
        page("?date=" + jour).select("tr.du-jour th a").eachText());
    assertTrue(page("?date=" + jour).text().contains("Celles du " + Libelles.date(jour)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hier", "2025-02-30", "", "0000-00-00", "%3Cscript%3E"})
  void une_date_impossible_donne_une_page_qui_le_dit(String date) {
    given()
        .urlEncodingEnabled(false)
        .get("/droit?date=" + date)
        .then()
        .statusCode(422)
        .contentType("text/html")
        .body(containsString("Paramètre invalide"));
  }

  private static Document page(String requete) {
    return Jsoup.parse(given().get("/droit" + requete).then().statusCode(200).extract().asString());
  }
}
