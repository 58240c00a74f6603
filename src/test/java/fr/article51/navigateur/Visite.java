package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import fr.article51.projet.Valeur;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Someone at the pages: what he does by clicking, and what goes wrong meanwhile. */
final class Visite implements AutoCloseable {
  static final String INCONNU = "INCONNU";

  private static final ObjectMapper JSON = new ObjectMapper();

  final BrowserContext contexte;
  final Page page;
  final Troubles troubles;

  private int statut;

  Visite(BrowserContext contexte, String origine) {
    this.contexte = contexte;
    this.troubles = new Troubles(contexte, origine);
    this.page = contexte.newPage();
    page.onResponse(this::arriver);
  }

  private void arriver(Response reponse) {
    if (reponse.request().isNavigationRequest() && reponse.frame().equals(page.mainFrame())) {
      statut = reponse.status();
    }
  }

  /** What the last page answered. */
  int statut() {
    return statut;
  }

  @Override
  public void close() {
    contexte.close();
  }

  /** Does what leads to another page; ends when it is there, with its status. */
  int aller(Runnable geste) {
    page.evaluate("document.documentElement.dataset.quittee = 'oui'");
    geste.run();
    page.waitForCondition(this::arrivee);
    return statut;
  }

  private boolean arrivee() {
    try {
      return Boolean.TRUE.equals(
          page.evaluate(
              "document.readyState === 'complete' && !document.documentElement.dataset.quittee"));
    } catch (PlaywrightException e) {
      return false; // between two pages
    }
  }

  /** Opens an address; ends when it is there, with its status. */
  int ouvrir(String adresse) {
    page.navigate(adresse);
    return statut;
  }

  /** Shows the same page at each width in turn, then again at the first. */
  void auxLargeurs(List<Integer> largeurs, IntConsumer voir) {
    for (int largeur : largeurs) {
      large(largeur);
      voir.accept(largeur);
    }
    large(largeurs.get(0));
  }

  private void large(int largeur) {
    int hauteur = page.viewportSize().height;
    if (page.viewportSize().width != largeur) {
      page.setViewportSize(largeur, hauteur);
    }
    assertEquals(largeur, page.evaluate("innerWidth"));
  }

  void commencer() {
    page.navigate("/");
    aller(() -> page.getByText("Commencer", exact()).click());
  }

  int continuer() {
    return cliquer("suite");
  }

  int precedent() {
    return cliquer("precedent");
  }

  int resultat() {
    return cliquer("resultat");
  }

  int theme(String theme) {
    return cliquer("vers:" + theme);
  }

  private int cliquer(String vers) {
    return aller(() -> bouton(vers).click());
  }

  /** A button that leads to another screen, by where it leads. */
  Locator bouton(String vers) {
    return page.locator("button[name='aller'][value='" + vers + "']");
  }

  /** Goes on with a file. */
  int reprendre(String nom, byte[] contenu) {
    page.navigate("/");
    page.locator("#fichier").setInputFiles(new FilePayload(nom, "application/json", contenu));
    return aller(() -> page.locator("form[action='/projet/reprise'] button").click());
  }

  /** Answers a question by clicking on the words of the answer. */
  void cocher(String question, @Nullable Valeur valeur) {
    etiquette("c-" + question.replace('.', '-'), valeur).click();
  }

  /** The words of an answer of a group. */
  Locator etiquette(String groupe, @Nullable Enum<?> valeur) {
    return page.locator("label[for='" + groupe + "-" + (valeur == null ? INCONNU : valeur) + "']");
  }

  /** Codes of the questions of this screen, in order. */
  List<String> questions() {
    return page.locator("fieldset.a51-question").all().stream()
        .map(un -> un.locator("input[type=radio]").first().getAttribute("name").substring(2))
        .toList();
  }

  /** The theme of this screen. */
  String ecran() {
    return page.locator("#questionnaire input[name=ecran]").inputValue();
  }

  boolean auResultat() {
    return page.locator("article.a51-resultat").count() == 1;
  }

  /** Opens what is folded about the project. */
  void deplier() {
    Locator plie = page.locator("form details:not([open]) > summary:has-text('facultatif')");
    if (plie.count() > 0) {
      plie.click();
    }
  }

  /** What was said so far, as the page carries it. */
  ObjectNode etat() {
    try {
      String etat = page.locator("#questionnaire input[name=etat]").inputValue();
      return (ObjectNode) JSON.readTree(etat);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a part of the page, spaces made alike. */
  String texte(String endroit) {
    return plat(String.join(" ", page.locator(endroit).allTextContents()));
  }

  /** A text with spaces made alike. */
  static String plat(String texte) {
    return texte.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
