package fr.article51.navigateur;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The pages of the desk, in each of their states. */
final class TourDuBureau {
  /** Pages that an administrator, a person, only reads: by the name of their state. */
  private static final List<List<String>> LUES =
      List.of(
          List.of("bureau-liste", "/bureau"),
          List.of("bureau-liste-vide", "/bureau?texte=introuvable"),
          List.of("bureau-liste-faute", "/bureau?etat=EGAREE&agence=nulle%20part"),
          List.of("bureau-introuvable", "/bureau/instructions/rien"));

  /** The same of one screening: what stands after its address. */
  private static final List<List<String>> DE_L_INSTRUCTION =
      List.of(
          List.of("bureau-dates", "/dates?du=2018-01-01&au=2026-12-31"),
          List.of("bureau-dates-faute", "/dates?du=hier"));

  private final Bureau bureau;
  private final Consumer<String> voir;

  private TourDuBureau(Visite visite, Consumer<String> voir) {
    this.bureau = new Bureau(visite);
    this.voir = voir;
  }

  /** Visits them all; {@code voir} is told the name of each state when it is on the screen. */
  static void faire(Visite visite, Consumer<String> voir) {
    TourDuBureau tour = new TourDuBureau(visite, voir);
    tour.entree();
    tour.instruction();
    LUES.forEach(
        lue -> {
          visite.ouvrir(lue.get(1));
          voir.accept(lue.get(0));
        });
    tour.cles();
    tour.roles();
    tour.sortie();
  }

  /** By the page that asks who one is; the other one, of a provider, is told by a header. */
  private void entree() {
    bureau.visite.ouvrir(Bureau.RACINE);
    voir.accept("bureau-entree");
    bureau.presenter("a51_fausse");
    voir.accept("bureau-entree-faute");
    String cle = ClesDEssai.nommee(Role.ADMINISTRATEUR);
    bureau.visite.page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + cle));
    bureau.visite.ouvrir("/connexion");
    bureau.visite.page.setExtraHTTPHeaders(Map.of());
    voir.accept("connexion");
    bureau.visite.ouvrir(Bureau.RACINE);
    bureau.presenter(cle);
  }

  private void instruction() {
    String id = InstructionsDEssai.ouvrir(InstructionsDEssai.AGENCE, Dossiers.exemple("cecics"));
    bureau.lire(id);
    voir.accept("bureau-instruction");
    courrier();
    bureau.lire(id);
    bureau.noter("Appelé le porteur : il confirme la durée.\nÀ revoir au comité.");
    voir.accept("bureau-instruction-note");
    bureau.visite.aller(() -> bureau.visite.page.locator("#appreciation button").click());
    voir.accept("bureau-instruction-fautes");
    bureau.apprecier("FAISABILITE", "RESERVE", "L’équipe n’est pas encore au complet.");
    InstructionsDEssai.remplacer(id, Dossiers.exemple("refus-competences-seules"));
    bureau.noter("Écrite sans avoir vu les réponses nouvelles.");
    voir.accept("bureau-instruction-version");
    bureau.lire(id);
    voir.accept("bureau-instruction-ecart");
    for (List<String> une : DE_L_INSTRUCTION) {
      bureau.visite.ouvrir(Bureau.adresse(id) + une.get(1));
      voir.accept(une.get(0));
    }
    bureau.lire(id);
    bureau.clore();
    voir.accept("bureau-instruction-close");
  }

  private void courrier() {
    bureau.preparer("AVIS_PRELIMINAIRE");
    voir.accept("bureau-courrier");
    bureau.visite.aller(() -> bureau.visite.page.locator("#validation button").click());
    voir.accept("bureau-courrier-fautes");
    bureau.valider("Directrice de l’innovation");
    voir.accept("bureau-courrier-valide");
  }

  private void cles() {
    bureau.visite.ouvrir("/bureau/cles/nouvelle");
    voir.accept("bureau-cle-nouvelle");
    bureau.creerUneCle("", "chef de projet");
    voir.accept("bureau-cle-fautes");
    bureau.creerUneCle("Poste de Claire", "30");
    voir.accept("bureau-cle-creee");
    bureau.visite.aller(bureau.visite.page::reload);
    voir.accept("bureau-cle-deja-creee");
    bureau.visite.aller(() -> bureau.visite.page.getByText("La révoquer").click());
    voir.accept("bureau-cle-revocation");
    bureau.visite.aller(
        () -> bureau.visite.page.locator("form[action$='/revocation'] button").click());
    voir.accept("bureau-cles");
  }

  /** The same screening for who may less, and what each is refused. */
  private void roles() {
    String id = InstructionsDEssai.ouvrir("Une page, plusieurs rôles");
    bureau.lire(id);
    bureau.changer(ClesDEssai.valable(Role.LECTEUR, null));
    bureau.noter("Un lecteur n’écrit pas.");
    voir.accept("bureau-interdit");
    bureau.lire(id);
    voir.accept("bureau-instruction-lecteur");
    bureau.changer(ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(id);
    bureau.changer(ClesDEssai.valable(Role.INSTRUCTEUR, null));
    bureau.apprecier("EFFICIENCE", "FAVORABLE", "Une machine ne juge pas.");
    voir.accept("bureau-personne-requise");
    bureau.lire(id);
    voir.accept("bureau-instruction-machine");
  }

  private void sortie() {
    bureau.changer(ClesDEssai.revoquee());
    bureau.visite.ouvrir(Bureau.RACINE);
    voir.accept("bureau-cle-revoquee");
    bureau.presenter(ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(InstructionsDEssai.ouvrir("Session perdue"));
    bureau.visite.contexte.clearCookies();
    bureau.noter("Écrite après la perte de la session.");
    voir.accept("bureau-session-perdue");
    bureau.visite.ouvrir(Bureau.RACINE);
    bureau.presenter(ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.sortir();
    voir.accept("bureau-sortie");
  }
}
