package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Response;
import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What a first visit costs, and what a page is allowed to do. */
@QuarkusTest
@TestProfile(ServiceBranche.class)
class ChargementTest extends DansUnNavigateur {
  private static final int POIDS = 150_000;
  private static final int LONGUE = 400;

  private static final String SAUTS =
      """
      window.sauts = 0;
      new PerformanceObserver(liste => {
        for (const saut of liste.getEntries()) window.sauts += saut.value;
      }).observe({type: 'layout-shift', buffered: true});
      """;

  /** What a page would need an exception for; the frame of the preview is dressed by its script. */
  private static final String STYLE = "[style]:not(.a51-apercu > iframe), style";

  /** After two frames, with its fonts: what has not moved by then does not move by itself. */
  private static final String POSEE =
      "() => document.fonts.ready.then(() => new Promise(fini =>"
          + " requestAnimationFrame(() => requestAnimationFrame(() => fini(window.sauts)))))";

  @Test
  void la_premiere_page_pese_moins_de_150_ko() {
    Visite visite = visite();
    CDPSession outils = visite.contexte.newCDPSession(visite.page);
    long[] poids = {0, 0};
    outils.on(
        "Network.loadingFinished",
        fini -> {
          poids[0] += fini.get("encodedDataLength").getAsLong();
          poids[1]++;
        });
    outils.send("Network.enable");
    visite.page.navigate("/");
    visite.page.evaluate(POSEE);
    assertTrue(poids[1] >= 4, "fichiers : " + poids[1]);
    assertTrue(poids[0] > 0 && poids[0] < POIDS, "octets : " + poids[0]);
  }

  @Test
  void aucune_page_ne_saute_en_arrivant() {
    for (int largeur : new int[] {LARGE, ETROIT}) {
      Visite visite = visite(largeur);
      visite.contexte.addInitScript(SAUTS);
      Tour.faire(
          visite,
          etat -> {
            if (!etat.endsWith("-deplie")) {
              assertEquals(0.0, ((Number) visite.page.evaluate(POSEE)).doubleValue(), etat);
            }
          });
    }
  }

  /** It comes in pieces, and is drawn before the last: the columns are as wide from the first. */
  @Test
  void une_longue_liste_non_plus() {
    for (int i = 0; i < LONGUE; i++) {
      ClesDEssai.valable(Role.LECTEUR, i % 2 == 0 ? null : "ARS-BOURGOGNE-FRANCHE-COMTE");
    }
    String agent = ClesDEssai.nommee(Role.ADMINISTRATEUR);
    for (int largeur : new int[] {LARGE, ETROIT}) {
      Bureau bureau = Bureau.entrer(visite(largeur), agent);
      bureau.visite.contexte.addInitScript(SAUTS);
      bureau.visite.ouvrir("/bureau/cles");
      assertTrue(bureau.visite.page.locator("tbody tr").count() > LONGUE);
      assertEquals(0.0, ((Number) bureau.visite.page.evaluate(POSEE)).doubleValue());
    }
  }

  @Test
  void chaque_page_porte_une_politique_sans_exception() {
    Visite visite = visite();
    visite.contexte.onResponse(
        reponse -> {
          // What a letter's frame shows has a policy of its own: there, nothing runs at all.
          if (reponse.request().isNavigationRequest() && reponse.frame().parentFrame() == null) {
            exigerLaPolitique(reponse);
          }
        });
    Tour.faire(visite, etat -> assertEquals(0, visite.page.locator(STYLE).count(), etat));
  }

  @Test
  void un_script_glisse_dans_la_page_est_refuse() {
    Visite visite = visite();
    visite.page.navigate("/");
    Object lance =
        visite.page.evaluate(
            """
            () => new Promise(fini => {
              document.addEventListener('securitypolicyviolation', v => fini(v.effectiveDirective));
              const script = document.createElement('script');
              script.textContent = 'window.entre = true';
              document.body.append(script);
              if (window.entre) fini('entré');
            })
            """);
    assertEquals("script-src-elem", lance);
    assertTrue(visite.troubles.oublier("console : politique : script-src-elem inline"));
    visite.troubles.oublier("console : ");
  }

  private static void exigerLaPolitique(Response reponse) {
    String politique = reponse.headerValue("content-security-policy");
    assertTrue(politique != null && politique.startsWith("default-src 'none'"), reponse.url());
    assertFalse(politique.contains("unsafe"), politique);
    assertEquals("nosniff", reponse.headerValue("x-content-type-options"), reponse.url());
  }
}
