package fr.article51.navigateur;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.article51.api.Http;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * From the home page to a result, by clicking. The page says what the API says of the same answers.
 */
abstract class Chemins extends DansUnNavigateur {
  private static final String MOTIFS = "motifs.findAll { it.sens == 'DEFAVORABLE' }.texte";
  private static final String AILLEURS = "motifs.findAll { it.ailleurs != null }.ailleurs";

  @Inject Libelles libelles;

  @Test
  void un_projet_autorise_est_recevable() {
    Visite visite = visite();
    List<String> ecrans = new Porteur(visite).suivre(Dossiers.autorise());
    assertEquals("RECEVABLE", comparee(visite, Dossiers.autorise()));
    assertTrue(ecrans.contains("BESOIN_TARIFS"), ecrans.toString());
    assertEquals("Aucune question ne reste à poser.", visite.texte(".a51-reste"));
  }

  @Test
  void des_competences_seules_sont_refusees_et_la_page_dit_l_obstacle() {
    Visite visite = visite();
    new Porteur(visite).suivre(Dossiers.competencesSeules());
    assertEquals("NON_RECEVABLE", comparee(visite, Dossiers.competencesSeules()));
    assertTrue(visite.page.locator("#obstacles").isVisible());
    assertTrue(visite.page.locator(".a51-ailleurs").first().isVisible());
  }

  @Test
  void je_ne_sais_pas_n_est_jamais_lu_comme_un_non() {
    Visite visite = visite();
    List<String> ecrans = new Porteur(visite).suivre(Dossiers.inconnu());
    assertEquals(ecrans.size(), ecrans.stream().distinct().count(), ecrans.toString());
    assertEquals("A_COMPLETER", comparee(visite, Dossiers.inconnu()));
    ObjectNode etat = visite.etat();
    assertTrue(etat.path("reponses").isEmpty());
    assertTrue(etat.path("sansReponse").size() > ecrans.size(), etat.toString());
    assertTrue(visite.page.locator("#questions").isVisible());
    visite.theme("FINALITE");
    for (String question : visite.questions()) {
      assertTrue(
          visite
              .page
              .locator("input[name='r." + question + "'][value=" + Visite.INCONNU + "]")
              .isChecked(),
          question);
    }
  }

  /** What the page says, against the API; returns the conclusion. */
  private String comparee(Visite visite, Demande demande) {
    ObjectNode dit = visite.etat();
    dit.remove("sansReponse");
    JsonNode reponses = dit.path("reponses");
    reponses
        .properties()
        .forEach(
            un ->
                assertEquals(
                    demande.reponses().get(un.getKey()).name(),
                    un.getValue().asText(),
                    un.getKey()));
    var verdict =
        given()
            .contentType(ContentType.JSON)
            .body(dit.toString())
            .post(Http.EVALUATIONS)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String conclusion = verdict.getString("conclusion");
    String page = visite.texte("article.a51-resultat");
    assertEquals(Visite.plat(libelles.conclusion(conclusion)), visite.texte("h1"));
    assertEquals(
        1, visite.page.locator("h1.a51-conclusion--" + conclusion).count(), "le trait du verdict");
    for (String texte : verdict.getList(MOTIFS, String.class)) {
      assertTrue(page.contains(Visite.plat(texte)), texte);
    }
    for (String ailleurs : verdict.getList(AILLEURS, String.class)) {
      assertTrue(visite.texte(".a51-ailleurs").contains(Visite.plat(ailleurs)), ailleurs);
    }
    String nues = nu(visite.texte("section.a51-bloc"));
    for (String provision : verdict.getList("derogations.provision", String.class)) {
      assertTrue(nues.contains(nu(provision)), provision);
    }
    assertEquals(
        verdict.getList("derogations").size(),
        visite.page.locator("section.a51-bloc:has(h3)").count());
    assertEquals(
        verdict.getList("questions").size(), visite.page.locator("ol.a51-liste > li").count());
    if (verdict.get("avisHas") != null) {
      String requis = libelles.requis(verdict.getString("avisHas.requis"));
      assertTrue(visite.texte("#has + p").contains(Visite.plat(requis)), requis);
    }
    if (verdict.get("procedure") != null) {
      String autorite = libelles.autorite(verdict.getString("procedure.autorite"));
      assertTrue(visite.texte("#procedure + dl").contains(Visite.plat(autorite)), autorite);
    }
    assertTrue(page.contains(verdict.getString("versions.regles")));
    assertTrue(page.contains(verdict.getString("versions.droit")));
    return conclusion;
  }

  /** An identifier without what its way of being written adds. */
  private static String nu(String texte) {
    return texte.replaceAll("[^\\p{L}\\d]", "");
  }
}
