package fr.article51.navigateur;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import java.util.List;
import java.util.function.Consumer;

/**
 * The pages of a service that has démarches, in each of their states: for carriers, for who
 * administers, for who screens what was filed. See {@link DemarchesDEssai}.
 */
final class TourDesDemarches {
  static final String RACINE = "/bureau/demarches";

  /** Pages that an administrator only reads: by the name of their state. */
  private static final List<List<String>> LUES =
      List.of(
          List.of("bureau-demarches", RACINE),
          List.of("bureau-demarche", adresse(DemarchesDEssai.SERVIE)),
          List.of("bureau-demarche-alertee", adresse(DemarchesDEssai.MUETTE)),
          List.of("bureau-demarche-introuvable", RACINE + "/1"),
          List.of("bureau-controle", controle(DemarchesDEssai.SERVIE)),
          List.of("bureau-controle-accord", controle(DemarchesDEssai.ACCORDEE)),
          List.of("bureau-controle-avertissement", controle(DemarchesDEssai.CHANGEE)),
          List.of("bureau-controle-panne", controle(DemarchesDEssai.MUETTE)));

  private final Bureau bureau;
  private final Visite visite;
  private final Consumer<String> voir;

  private TourDesDemarches(Visite visite, Consumer<String> voir) {
    this.bureau = new Bureau(visite);
    this.visite = visite;
    this.voir = voir;
  }

  /** Visits them all; {@code voir} is told the name of each state when it is on the screen. */
  static void faire(Visite visite, Consumer<String> voir) {
    TourDesDemarches tour = new TourDesDemarches(visite, voir);
    tour.porteur();
    DossiersDEssai.abandonner(InstructionsDEssai.ouvrir("Déposé, puis abandonné"));
    tour.administration();
    String instruction = InstructionsDEssai.ouvrir("Déposé par un porteur");
    DossiersDEssai.lier(instruction);
    tour.envoi(instruction);
  }

  static String adresse(long demarche) {
    return RACINE + "/" + demarche;
  }

  static String controle(long demarche) {
    return adresse(demarche) + "/controle";
  }

  private void porteur() {
    preparer(DemarchesDEssai.SERVIE);
    voir.accept("dossier-pret");
    preparer(DemarchesDEssai.MUETTE);
    voir.accept("dossier-panne");
  }

  private void preparer(long demarche) {
    visite.reprendre("cecics.json", Dossiers.exemple("cecics"));
    visite.aller(
        () -> visite.page.locator("button[name=demarche][value='" + demarche + "']").click());
  }

  private void administration() {
    visite.ouvrir(Bureau.RACINE);
    bureau.presenter(ClesDEssai.nommee(Role.ADMINISTRATEUR));
    LUES.forEach(
        lue -> {
          visite.ouvrir(lue.get(1));
          voir.accept(lue.get(0));
        });
    visite.ouvrir(adresse(DemarchesDEssai.MUETTE));
    String reprise = "form[action$='/dossiers/" + DossiersDEssai.ABANDONNE + "/reprise'] button";
    visite.aller(() -> visite.page.locator(reprise).click());
    voir.accept("bureau-demarche-reprise");
    visite.aller(() -> visite.page.locator("form[action$='/releve-complet'] button").click());
    voir.accept("bureau-demarche-relue");
    bureau.changer(ClesDEssai.nommee(Role.ADMINISTRATEUR, "ARS-53"));
    visite.ouvrir(RACINE);
    voir.accept("bureau-demarches-aucune");
  }

  /** A letter to who filed it. */
  private void envoi(String instruction) {
    bureau.changer(ClesDEssai.nommee(Role.INSTRUCTEUR));
    bureau.lire(instruction);
    voir.accept("bureau-instruction-deposee");
    bureau.preparer("ACCUSE_RECEPTION");
    bureau.valider("Directrice de l’innovation");
    voir.accept("bureau-envoi");
    envoyer("");
    voir.accept("bureau-envoi-fautes");
    envoyer("Bonjour,\nvoici notre accusé de réception.");
    voir.accept("bureau-envoi-note");
    bureau.lire(instruction);
    voir.accept("bureau-instruction-envoi");
  }

  private void envoyer(String texte) {
    visite.page.locator("#envoi-texte").fill(texte);
    visite.aller(() -> visite.page.locator("#envoi button").click());
  }
}
