package fr.article51.navigateur;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Every page of the service, in each of its states: of a service that has démarches, see {@link
 * ServiceBranche}.
 */
final class Tour {
  /** What is unfolded in its turn: a page that has any is told twice. */
  static final String PLIE = "main details:not([open]) > summary";

  /** Pages that are only read, by the name of their state. */
  private static final List<List<String>> LUES =
      List.of(
          List.of("regles", "/regles"),
          List.of("regles-un-jour", "/regles?date=2019-07-27"),
          List.of("regle", "/regles/l162-31-1-ii-2-j-regles-de-competences"),
          List.of("provisions", "/provisions"),
          List.of("provision", "/provisions/R162-50-8"),
          List.of("droit", "/droit"),
          List.of("droit-verifie", "/droit?date=2019-07-27"),
          List.of("droit-sans-regime", "/droit?date=2012-01-01"),
          List.of("transparence", "/transparence"),
          List.of("accessibilite", "/accessibilite"),
          List.of("integration", "/integration?couleur=green-emeraude"),
          List.of("erreur-introuvable", "/regles/l162-31-1-i-duree-exessive"),
          List.of("erreur-parametre", "/regles?date=hier"));

  /** Files of {@code examples/}, one for each way in which a result may look. */
  private static final List<String> EXEMPLES =
      List.of(
          "cecics",
          "refus-competences-seules",
          "a-completer",
          "a-instruire-hebergement",
          "texte-non-detenu-2026");

  private final Visite visite;
  private final Consumer<String> constat;
  private final Set<String> vues = new TreeSet<>();

  private Tour(Visite visite, Consumer<String> constat) {
    this.visite = visite;
    this.constat = constat;
  }

  /**
   * Visits them all; {@code constat} is told the name of each state when it is on the screen.
   *
   * @throws AssertionError when a page was left out: what is said of all of them is said of each
   */
  static void faire(Visite visite, Consumer<String> constat) {
    Tour tour = new Tour(visite, constat);
    tour.accueil();
    tour.ecrans();
    tour.fautes();
    EXEMPLES.forEach(tour::resultat);
    LUES.forEach(
        lue -> {
          visite.page.navigate(lue.get(1));
          tour.voir(lue.get(0));
        });
    TourDuBureau.faire(visite, tour::voir);
    TourDesDemarches.faire(visite, tour::voir);
    PagesDuService.toutesVues(tour.vues);
  }

  private void accueil() {
    visite.page.navigate("/");
    voir("accueil");
    visite.reprendre("vide.json", new byte[0]);
    voir("accueil-faute");
  }

  private void ecrans() {
    visite.commencer();
    List<String> themes =
        visite.page.locator(".a51-themes button").all().stream()
            .map(bouton -> bouton.getAttribute("value").substring("vers:".length()))
            .toList();
    for (String theme : themes) {
      visite.theme(theme);
      voir("ecran-" + theme);
    }
  }

  private void fautes() {
    visite.theme("PROJET");
    visite.page.locator("[name='projet.dureeMois']").fill("trois ans");
    visite.deplier();
    visite.page.locator("label[for=perimetre-LOCAL]").click();
    visite.page.locator("label[for=region-11]").click();
    visite.page.locator("label[for=region-44]").click();
    visite.page.locator("[name='projet.titre']").fill("x".repeat(600));
    visite.continuer();
    voir("ecran-fautes");
  }

  private void resultat(String exemple) {
    visite.reprendre(exemple + ".json", Dossiers.exemple(exemple));
    if (!visite.auResultat()) {
      visite.resultat();
    }
    voir("resultat-" + exemple);
  }

  private void voir(String etat) {
    assertNotEquals(500, visite.statut(), etat);
    vues.add(URI.create(visite.page.url()).getPath());
    constat.accept(etat);
    Locator plies = visite.page.locator(PLIE);
    if (plies.count() > 0) {
      visite.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      constat.accept(etat + "-deplie");
    }
  }
}
