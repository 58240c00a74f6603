package fr.article51.api.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed by hand in an address, or sent empty, is answered in sentences. */
@QuarkusTest
class FautesDuBureauTest {
  private final AgentAuBureau agent = AgentAuBureau.avec(ClesDEssai.nommee(Role.INSTRUCTEUR));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "etat=EGAREE&agence=nulle%20part | etat | Aucun état ne s’appelle « EGAREE ». Choisissez"
            + " dans la liste « État » : « Ouverte » ou « Close ».",
        "conclusion=OUI | conclusion"
            + " | Aucune conclusion ne s’appelle « OUI ». Choisissez dans la liste « Conclusion » :"
            + " « Hors période », « Non recevable », « Recevable », « À compléter » ou « À"
            + " instruire ».",
        "texte=--- | texte | « Titre ou porteur » ne convient pas : 100 caractères au plus, dont"
            + " une lettre ou un chiffre.",
      })
  void un_filtre_faux_est_dit_a_son_champ(String requete, String champ, String phrase) {
    Document page = AgentAuBureau.page(422, agent.lire("/bureau?" + requete));
    Element lien = page.selectFirst("#fautes li a");
    assertEquals(phrase, lien.text());
    assertEquals("#" + champ, lien.attr("href"));
    Element fautif = page.getElementById(champ);
    assertEquals("true", fautif.attr("aria-invalid"));
    assertEquals(phrase, page.getElementById(fautif.attr("aria-describedby")).text());
    assertTrue(page.title().startsWith("Erreur"), page.title());
  }

  @ParameterizedTest
  @CsvSource({"perimetre=VILLE", "tri=HASARD", "curseur=zzz", "texte=%22%3Cscript%3Ealert(1)"})
  void les_autres_aussi_sans_mot_de_l_interface(String requete) {
    Document page = AgentAuBureau.page(422, agent.lire("/bureau?" + requete + "e".repeat(101)));
    String dit = page.selectFirst("#fautes li").text();
    Phrases.exiger(dit.replaceAll("(VILLE|HASARD)e+…", "x"));
    assertEquals(0, page.select("input[name=tri]").size(), "l’ordre faux ne revient pas");
  }

  @Test
  void une_agence_trop_longue_est_dite() {
    Document page = AgentAuBureau.page(422, agent.lire("/bureau?agence=" + "a".repeat(101)));
    Phrases.exiger(page.getElementById("agence-faute").text());
  }

  @Test
  void une_adresse_que_sa_page_ne_lit_pas_est_dite() {
    for (String adresse :
        List.of(
            "/bureau?x%22%3Ci%3E=1", "/bureau?etat=OUVERTE&etat=CLOSE", "/bureau/demarches?y=")) {
      AgentAuBureau qui = AgentAuBureau.avec(ClesDEssai.nommee(Role.ADMINISTRATEUR));
      Document page = AgentAuBureau.page(422, qui.lire(adresse));
      assertEquals("Cette adresse ne convient pas", page.selectFirst("h1").text());
      Phrases.exiger(page.selectFirst("main p").text());
      assertEquals(0, page.select("main i").size());
    }
  }

  @Test
  void un_formulaire_vide_est_dit_dans_l_ordre_de_ses_champs() {
    String adresse = AuBureau.adresse(AuBureau.ouvrir());
    Document page =
        AgentAuBureau.page(422, agent.envoyer(adresse + "/appreciations", "version", "1"));
    List<Element> fautes = page.select("#fautes li a");
    assertEquals(
        List.of("#appreciation-objet", "#appreciation-avis", "#appreciation-motif"),
        fautes.stream().map(une -> une.attr("href")).toList());
    fautes.forEach(
        une -> {
          Phrases.exiger(une.text());
          assertNotNull(page.getElementById(une.attr("href").substring(1)));
        });
  }
}
