package fr.article51.navigateur;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** Someone at the desk: comes in with a key, reads, writes. */
final class Bureau {
  static final String RACINE = "/bureau";
  static final String NOTE = "#note-texte";
  static final String MOTIF = "#appreciation-motif";
  static final String COOKIE = "a51_cle";

  final Visite visite;

  Bureau(Visite visite) {
    this.visite = visite;
  }

  /** Comes in as people do: by the page. */
  static Bureau entrer(Visite visite, String cle) {
    Bureau bureau = new Bureau(visite);
    visite.ouvrir(RACINE);
    bureau.presenter(cle);
    return bureau;
  }

  /** Types a key on the page of the entry that is shown; its status. */
  int presenter(String cle) {
    visite.page.locator("#cle").fill(cle);
    return visite.aller(() -> bouton("form[action='/bureau/entree']").click());
  }

  int sortir() {
    return visite.aller(() -> bouton("form[action='/bureau/sortie']").click());
  }

  /** The browser now holds another key: another agent, or a role that changed meanwhile. */
  void changer(String cle) {
    Cookie cookie =
        visite.contexte.cookies().stream()
            .filter(un -> un.name.equals(COOKIE))
            .findFirst()
            .orElseThrow();
    cookie.value = cle;
    visite.contexte.addCookies(List.of(cookie));
  }

  /** Opens a screening; its status. */
  int lire(String id) {
    return visite.ouvrir(adresse(id));
  }

  static String adresse(String id) {
    return RACINE + "/instructions/" + id;
  }

  int noter(String texte) {
    visite.page.locator(NOTE).fill(texte);
    return envoyerLaNote();
  }

  int envoyerLaNote() {
    return visite.aller(() -> bouton("#note").click());
  }

  int apprecier(String objet, String avis, String motif) {
    visite.page.locator("#appreciation-objet").selectOption(objet);
    visite.page.locator("label[for=avis-" + avis + "]").click();
    visite.page.locator(MOTIF).fill(motif);
    return visite.aller(() -> bouton("#appreciation").click());
  }

  /** Prepares a letter: its page. */
  int preparer(String genre) {
    visite.page.locator("#courrier-genre").selectOption(genre);
    return visite.aller(() -> bouton("#courrier").click());
  }

  /** On the page of a letter. */
  int valider(String fonction) {
    visite.page.locator("#validation-fonction").fill(fonction);
    // By the keyboard: a click right after the page has moved may land in the frame beside it.
    visite.page.locator("#validation-accord").press("Space");
    return visite.aller(() -> bouton("#validation").click());
  }

  /** On the page of a new key: of all agencies, for a reader. */
  int creerUneCle(String nom, String jours) {
    visite.page.locator("#nouvelle-nom").fill(nom);
    visite.page.locator("label[for=role-LECTEUR]").click();
    visite.page.locator("#nouvelle-agence").fill("*");
    visite.page.locator("#nouvelle-jours").fill(jours);
    return visite.aller(() -> bouton("#nouvelle").click());
  }

  int clore() {
    visite.page.evaluate("document.querySelector('#cloture ~ details').open = true");
    return visite.aller(() -> bouton("form[action$='/cloture']").click());
  }

  /** How many notes the page shows. */
  int notes() {
    return visite.page.locator(".a51-notes > li").count();
  }

  /** What was typed and is still there. */
  String tape(String champ) {
    return visite.page.locator(champ).inputValue();
  }

  /** What the page says went wrong. */
  String alerte() {
    return visite.texte("#fautes");
  }

  String titre() {
    return visite.texte("main h1");
  }

  private Locator bouton(String formulaire) {
    return visite.page.locator(formulaire + " button");
  }
}
