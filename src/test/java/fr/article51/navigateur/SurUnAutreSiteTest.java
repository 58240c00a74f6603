package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form inside the page of another site: by a script, by a frame, and where it may not be. */
@QuarkusTest
@TestProfile(SurUnAutreSiteTest.Admis.class)
class SurUnAutreSiteTest extends DansUnNavigateur {
  private static final String COULEUR = "green-emeraude";
  private static final String EMERAUDE = "rgb(41, 114, 84)";
  private static final String RESULTAT = "article.a51-resultat";

  private static final String TIENT =
      "() => document.documentElement.scrollHeight <= innerHeight"
          + " && document.documentElement.scrollWidth <= innerWidth";

  private static final String FOND = "bouton => getComputedStyle(bouton).backgroundColor";

  /** See {@link SitesHotes}. */
  public static final class Admis implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SitesHotes.class));
    }
  }

  @Test
  void un_script_y_place_le_formulaire_et_suit_sa_hauteur_jusqu_au_resultat() {
    for (int largeur : new int[] {LARGE, ETROIT}) {
      Visite visite = visite(largeur);
      Frame cadre = montrer(visite, SitesHotes.admis(), script());
      cadre.waitForFunction(TIENT);
      double premiere = hauteur(visite);
      cadre.locator("text=Commencer").first().click();
      cadre.locator("#questionnaire").first().waitFor();
      cadre.waitForFunction(TIENT);
      reprendre(cadre);
      cadre.waitForFunction(TIENT);
      assertTrue(hauteur(visite) > premiere, hauteur(visite) + " > " + premiere);
      assertEquals(0, visite.page.locator("body > p > a").count(), "rien à dire à côté");
      assertTrue(visite.page.locator("text=Le reste de la page.").isVisible());
    }
  }

  @Test
  void un_cadre_sans_script_mene_aussi_au_resultat() {
    Visite visite = visite(options().setJavaScriptEnabled(false));
    Frame cadre = montrer(visite, SitesHotes.admis(), cadre());
    cadre.locator("text=Commencer").first().click();
    cadre.locator("button[name=aller][value=resultat]").first().click();
    cadre.locator(RESULTAT).waitFor();
    assertEquals(1, cadre.locator(".a51-conclusion--A_COMPLETER").count());
    assertEquals(0, cadre.locator("header, footer").count());
  }

  @Test
  void la_couleur_du_site_tient_d_ecran_en_ecran() {
    for (String facon : List.of(script(), cadre())) {
      Visite visite = visite();
      Frame cadre = montrer(visite, SitesHotes.admis(), facon);
      assertEquals(EMERAUDE, cadre.locator(".fr-btn").first().evaluate(FOND));
      cadre.locator("text=Commencer").first().click();
      cadre.locator("button[name=aller][value=suite]").first().waitFor();
      assertEquals(
          EMERAUDE, cadre.locator("button[name=aller][value=suite]").first().evaluate(FOND));
    }
  }

  @Test
  void ce_qui_est_refuse_dans_le_cadre_y_est_dit() {
    Visite visite = visite();
    Frame cadre = montrer(visite, SitesHotes.admis(), script());
    cadre.locator("text=Commencer").first().click();
    cadre.locator("button[value='vers:PROJET']").click();
    cadre.locator("summary:has-text('facultatif')").click();
    cadre.locator("[name='projet.titre']").fill("é".repeat(100_000));
    cadre.locator("button[name=aller][value=suite]").click();
    cadre.locator("h1:has-text('C’est trop long')").waitFor();
  }

  @Test
  void un_site_qui_n_est_pas_admis_ne_le_montre_pas_et_un_lien_y_mene() {
    Visite visite = visite();
    Frame cadre = montrer(visite, SitesHotes.autre(), script());
    visite.page.locator("body > p > a").waitFor();
    assertEquals(racine.toString(), visite.page.locator("body > p > a").getAttribute("href"));
    assertEquals(
        "Le formulaire ne paraît pas ici ? L’ouvrir dans un nouvel onglet",
        visite.texte("body > p:has(a)"));
    assertEquals(0, cadre.locator("h1:has-text('article 51')").count());
    assertTrue(visite.troubles.oublier("console : "));
  }

  @Test
  void un_cadre_sur_un_site_qui_n_est_pas_admis_reste_vide_de_nous() {
    Visite visite = visite();
    Frame cadre = montrer(visite, SitesHotes.autre(), cadre());
    assertEquals(0, cadre.locator("form").count());
    assertTrue(visite.troubles.oublier("console : "));
  }

  /** Our frame in that page, once it has loaded. */
  private Frame montrer(Visite visite, String site, String corps) {
    visite.troubles.admettre(site);
    visite.ouvrir(SitesHotes.page(site, corps));
    visite.page.locator("iframe").waitFor();
    Frame cadre = visite.page.locator("iframe").elementHandle().contentFrame();
    cadre.waitForLoadState();
    return cadre;
  }

  private String script() {
    return "<script src=\"%sweb/integration.js\" data-couleur=\"%s\" async></script>"
        .formatted(racine, COULEUR);
  }

  private String cadre() {
    return "<iframe src=\"%s?integre=oui&amp;couleur=%s\" title=\"Formulaire\" width=\"100%%\" height=\"900\"></iframe>"
        .formatted(racine, COULEUR);
  }

  /** From the beginning again, with a file. */
  private static void reprendre(Frame cadre) {
    cadre.locator("text=Tout recommencer").first().click();
    cadre
        .locator("#fichier")
        .setInputFiles(
            new FilePayload("cecics.json", "application/json", Dossiers.exemple("cecics")));
    cadre.locator("form[action='/projet/reprise'] button").click();
    cadre.locator(RESULTAT).waitFor();
  }

  private static double hauteur(Visite visite) {
    return visite.page.locator("iframe").boundingBox().height;
  }
}
