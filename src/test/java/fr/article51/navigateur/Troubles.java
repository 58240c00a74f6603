package fr.article51.navigateur;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What goes wrong in every page of a visitor, frames included: asked of another origin, missing,
 * refused by the policy, thrown by a script, said by a dialog or in the console.
 */
final class Troubles {
  /** Said in the console too, before any listener of the page. */
  private static final String POLITIQUE =
      "addEventListener('securitypolicyviolation',"
          + " v => console.error('politique : ' + v.effectiveDirective + ' ' + v.blockedURI), true)";

  private final Set<String> origines = new HashSet<>();
  private final List<String> vus = new ArrayList<>();

  Troubles(BrowserContext contexte, String origine) {
    origines.add(origine);
    contexte.addInitScript(POLITIQUE);
    contexte.onRequest(this::ailleurs);
    contexte.onResponse(this::manque);
    contexte.onWebError(faute -> vus.add("script : " + faute.error()));
    contexte.onDialog(
        dialogue -> {
          vus.add("dialogue : " + dialogue.message());
          dialogue.dismiss();
        });
    contexte.onConsoleMessage(
        dit -> {
          // A page that answers 4xx says so too: see manque.
          if (dit.type().equals("error") && !dit.text().startsWith("Failed to load resource")) {
            vus.add("console : " + dit.text());
          }
        });
  }

  /** From now on, pages may ask something of that origin too. */
  void admettre(String origine) {
    origines.add(origine);
  }

  private void ailleurs(Request requete) {
    String adresse = requete.url();
    if (!adresse.startsWith("data:") && origines.stream().noneMatch(adresse::startsWith)) {
      vus.add("ailleurs : " + adresse);
    }
  }

  /** A page may refuse; what it is made of may not be missing. */
  private void manque(Response reponse) {
    if (!reponse.request().isNavigationRequest() && reponse.status() >= 400) {
      vus.add(reponse.status() + " : " + reponse.url());
    }
  }

  List<String> vus() {
    return List.copyOf(vus);
  }

  /** Takes away what a test provoked; says whether there was any. */
  boolean oublier(String debut) {
    return vus.removeIf(trouble -> trouble.startsWith(debut));
  }
}
