package fr.article51.api.pages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.Http;
import fr.article51.droit.Alinea;
import fr.article51.droit.Droit;
import fr.article51.droit.Verification;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and law, as pages. */
@QuarkusTest
class PagesTest {
  private static final int ERREURS_MONTREES = 20;

  /** Linked from every page, and no part of the catalogue. */
  private static final Set<String> AILLEURS = Set.of("/", "/integration");

  @Inject Droit droit;
  @Inject CatalogueRegles catalogue;

  @Test
  void chaque_regle_et_chaque_disposition_est_atteinte_de_la_liste_et_aucun_lien_ne_se_perd() {
    Map<String, Document> pages = parcourir();
    Set<String> attendues =
        new TreeSet<>(
            Set.of("/regles", "/provisions", "/transparence", "/droit", "/accessibilite"));
    catalogue.regles().forEach(regle -> attendues.add("/regles/" + regle.id()));
    droit.alineas().forEach(alinea -> attendues.add("/provisions/" + alinea.provision()));
    assertEquals(attendues, new TreeSet<>(pages.keySet()));
    List<String> perdus = new ArrayList<>();
    pages.forEach(
        (adresse, page) ->
            page.select("a[href^=/], a[href^=#]")
                .forEach(
                    lien -> {
                      URI cible = URI.create(adresse).resolve(lien.attr("href"));
                      Document arrivee = pages.get(cible.getPath());
                      if (cible.getFragment() != null
                          && (arrivee == null
                              || arrivee.getElementById(cible.getFragment()) == null)) {
                        perdus.add(adresse + " → " + cible);
                      }
                    }));
    assertEquals(List.of(), perdus);
  }

  @Test
  void chaque_page_est_bien_formee_et_se_lit_sans_la_voir() {
    parcourir()
        .forEach(
            (adresse, page) -> {
              assertEquals("fr", page.select("html").attr("lang"), adresse);
              assertEquals(1, page.select("h1").size(), adresse);
              assertEquals("#contenu", page.select("body a").first().attr("href"), adresse);
              assertTitresEnOrdre(adresse, page);
              assertEquals(0, page.select("th:not([scope])").size(), adresse);
              assertEquals(0, page.select("[style], img, iframe, style").size(), adresse);
              assertEquals(0, page.select("script:not([src^=/web/])").size(), adresse);
              assertEquals("", page.select("script").first().data(), adresse);
              Set<String> ids = new HashSet<>();
              page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), adresse + e.id()));
              page.select("[aria-labelledby]")
                  .forEach(e -> assertNotNull(page.getElementById(e.attr("aria-labelledby"))));
              assertFalse(page.text().contains("NOT_FOUND"), adresse);
            });
  }

  @Test
  void la_page_d_une_regle_donne_ses_conditions_ses_textes_et_ses_cas_avant_sa_source() {
    for (Regle regle : catalogue.regles()) {
      if (!regle.fichier().isEmpty()) {
        Document page = page("/regles/" + regle.id());
        assertEquals(regle.nom(), page.select("h1").text());
        assertTrue(page.select("ol.conditions > li").size() > 0, regle.nom());
        assertEquals(1, page.select(".consequence").size(), regle.nom());
        assertTrue(page.select("article.cas").size() > 0, "sans cas : " + regle.nom());
        assertEquals(2, page.select("article.cas").first().select("h4").size(), regle.nom());
        Element source = page.select("pre").first();
        assertEquals("details", source.parent().tagName());
        assertFalse(source.parent().hasAttr("open"));
        assertEquals(regle.source(), source.wholeText());
      }
    }
  }

  @Test
  void la_page_d_une_disposition_mene_a_toutes_ses_versions_et_a_ses_regles() {
    for (Alinea alinea : droit.alineas()) {
      Document page = page("/provisions/" + alinea.provision());
      List<String> liens = page.select("a").eachAttr("href");
      catalogue.regles().stream()
          .filter(regle -> regle.provision().equals(alinea.provision()))
          .forEach(regle -> assertTrue(liens.contains("/regles/" + regle.id()), regle.nom()));
      droit.article(alinea.article()).orElseThrow().versions().stream()
          .filter(version -> droit.au(version.du()).regime() == alinea.regime())
          .filter(version -> alinea.au(version.du()).isPresent())
          .forEach(version -> assertTrue(liens.contains(version.url()), version.id()));
    }
  }

  @Test
  void un_contenu_dit_applique_par_des_regles_les_nomme_et_un_contenu_censure_n_en_a_pas() {
    for (Alinea alinea : droit.alineas()) {
      for (Element fiche : page("/provisions/" + alinea.provision()).select("dl.fiche")) {
        boolean parRegles = fiche.text().contains("Appliqué par des règles");
        boolean nommees = fiche.select("a[href^=/regles/]").size() > 0;
        assertTrue(!parRegles || nommees, alinea.provision() + " : " + fiche.text());
        assertFalse(fiche.text().contains("Sans effet") && nommees, alinea.provision());
      }
    }
    assertTrue(page("/provisions/L162-31-1.II.2.n").text().contains("Sans effet ces jours-là"));
  }

  @Test
  void une_version_qui_n_a_pas_ete_lue_le_dit() {
    String page = page("/provisions").text();
    long inferees =
        droit.articles().stream()
            .flatMap(article -> article.versions().stream())
            .filter(version -> version.verification() == Verification.INFERE)
            .count();
    assertEquals(2, inferees);
    assertTrue(page.contains("Texte non lu, déduit des versions voisines"));
    assertTrue(page.contains("Texte non détenu, version précédente appliquée"));
  }

  @Test
  void un_jour_ne_montre_que_ce_qui_y_est_en_vigueur() {
    Document avant = page("/regles?date=2019-07-26");
    Document apres = page("/regles?date=2019-07-27");
    String competences = "a[href=/regles/l162-31-1-ii-2-j-regles-de-competences]";
    assertEquals(0, avant.select(competences).size());
    assertEquals(1, apres.select(competences).size());
    Document provisions = page("/provisions?date=2018-01-15");
    assertEquals(0, provisions.select("#R162-50-8").size());
    assertEquals(1, page("/provisions?date=2018-02-24").select("#R162-50-8").size());
    assertTrue(page("/provisions?date=2001-01-01").text().contains("Aucun régime"));
    assertTrue(page("/regles?date=2001-01-01").text().contains("Aucune règle"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/regles?date=hier",
        "/provisions?date=2025-02-30",
        "/regles?date=",
        "/regles?x=1"
      })
  void une_date_impossible_donne_une_page_qui_le_dit(String adresse) {
    Document page = html(given().accept("text/html").get(adresse).then().statusCode(422));
    assertEquals("Paramètre invalide", page.select("h1").text());
    assertEquals(1, page.select("main li").size());
  }

  @Test
  void un_identifiant_inconnu_donne_les_plus_proches() {
    Document regle =
        html(
            given()
                .accept("text/html")
                .get("/regles/l162-31-1-i-duree-exessive")
                .then()
                .statusCode(404));
    assertTrue(
        regle.select("main a").eachAttr("href").contains("/regles/l162-31-1-i-duree-excessive"));
    Document provision =
        html(given().accept("text/html").get("/provisions/R162-50-80").then().statusCode(404));
    assertTrue(provision.select("main a").eachAttr("href").contains("/provisions/R162-50-8"));
  }

  @Test
  void la_page_du_traitement_dit_ce_que_veut_le_code_et_mene_aux_regles() {
    Document page = page("/transparence");
    for (String partie :
        List.of("finalite", "contribution", "donnees", "parametres", "operations", "droits")) {
      assertNotNull(page.getElementById(partie), partie);
    }
    assertTrue(page.select("#parametres ~ p").text().contains("aucune pondération"));
    assertTrue(
        page.select("#contribution ~ p").text().contains("Aucune décision n’est automatique"));
    assertTrue(page.select("#droits ~ p").text().contains("CADA"));
    assertTrue(page.select("footer").text().contains(droit.empreinte()));
    assertTrue(page.select("footer").text().contains(catalogue.version()));
    assertTrue(
        page.select("main a").eachAttr("href").containsAll(List.of("/regles", "/provisions")));
    int comptees =
        page.select("caption:contains(Règles, selon) ~ tbody td").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertEquals(catalogue.regles().size(), comptees);
  }

  @Test
  void ce_que_dit_l_adresse_n_est_jamais_du_html() {
    String page =
        given()
            .urlEncodingEnabled(false)
            .accept("text/html")
            .get("/regles?date=%3Cscript%3E")
            .then()
            .statusCode(422)
            .extract()
            .asString();
    assertFalse(page.contains("<script>"));
  }

  @Test
  void un_client_json_n_est_pas_servi_en_html() {
    given()
        .accept("application/json")
        .get("/regles")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
    given()
        .accept("application/json")
        .get("/v1/regles/inconnue")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/regles",
        "/regles?date=2025-06-01",
        "/regles/l162-31-1-i-duree-excessive",
        "/provisions",
        "/provisions/R162-50-8",
        "/transparence",
        "/droit",
        "/droit?date=2024-01-01",
        "/accessibilite"
      })
  void une_page_inchangee_n_est_pas_renvoyee(String adresse) {
    Http.exigerUneEmpreinte(adresse);
  }

  @Test
  void chaque_fichier_que_la_page_demande_est_au_service() {
    Document page = page("/regles");
    List<String> fichiers = new ArrayList<>(page.select("head link").eachAttr("href"));
    fichiers.addAll(page.select("script").eachAttr("src"));
    assertTrue(fichiers.size() > 2, fichiers.toString());
    fichiers.forEach(fichier -> given().get(fichier).then().statusCode(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/regles", "/provisions/R162-50-8", "/regles/inconnue", "/regles?date=x"})
  void rien_ne_vient_d_ailleurs_et_rien_ne_s_execute(String adresse) {
    given()
        .get(adresse)
        .then()
        .header("Content-Security-Policy", is(Pages.POLITIQUE + "'none'"))
        .header("X-Content-Type-Options", is("nosniff"))
        .header("Content-Type", containsString("text/html"));
  }

  /** Every page that links lead to, from the two lists. */
  private static Map<String, Document> parcourir() {
    Map<String, Document> pages = new HashMap<>();
    Deque<String> aVoir = new ArrayDeque<>(List.of("/regles", "/provisions"));
    while (!aVoir.isEmpty()) {
      String adresse = aVoir.pop();
      if (pages.containsKey(adresse)) {
        continue;
      }
      Document page = page(adresse);
      pages.put(adresse, page);
      for (String lien : page.select("a[href^=/]").eachAttr("href")) {
        String chemin = URI.create(lien).getPath();
        if (chemin.startsWith("/v1/") || AILLEURS.contains(chemin)) {
          continue;
        }
        aVoir.push(chemin);
      }
    }
    return pages;
  }

  private static void assertTitresEnOrdre(String adresse, Document page) {
    int precedent = 0;
    for (Element titre : page.select("h1, h2, h3, h4, h5, h6")) {
      int niveau = titre.tagName().charAt(1) - '0';
      assertTrue(niveau <= precedent + 1, adresse + " : " + titre.text());
      precedent = niveau;
    }
  }

  private static Document page(String adresse) {
    return html(given().accept("text/html").get(adresse).then().statusCode(200));
  }

  private static Document html(ValidatableResponse reponse) {
    Parser parser = Parser.htmlParser().setTrackErrors(ERREURS_MONTREES);
    Document page = parser.parseInput(reponse.extract().asString(), "");
    ParseErrorList erreurs = parser.getErrors();
    assertTrue(erreurs.isEmpty(), () -> erreurs + "\n" + page.title());
    return page;
  }
}
