package fr.article51.navigateur;

import fr.article51.projet.Demande;
import java.util.ArrayList;
import java.util.List;

/** Someone who fills in the form with what he knows of his project. */
final class Porteur {
  /** More screens than a project can need. */
  private static final int ECRANS = 60;

  private final Visite visite;

  Porteur(Visite visite) {
    this.visite = visite;
  }

  /** From the home page to the result, screen after screen: the project first, for its day. */
  List<String> suivre(Demande demande) {
    List<String> ecrans = new ArrayList<>();
    visite.commencer();
    visite.theme("PROJET");
    while (!visite.auResultat() && ecrans.size() < ECRANS) {
      ecrans.add(visite.ecran());
      dire(demande);
      visite.continuer();
    }
    return ecrans;
  }

  /** Fills this screen with what is known of a project. */
  private void dire(Demande demande) {
    if (visite.ecran().equals("PROJET")) {
      decrire(demande);
    } else {
      visite
          .questions()
          .forEach(question -> visite.cocher(question, demande.reponses().get(question)));
    }
  }

  private void decrire(Demande demande) {
    visite.etiquette("perimetre", demande.projet().perimetre()).click();
    visite.etiquette("membre", demande.projet().porteur().membreComiteTechnique()).click();
    Integer duree = demande.projet().dureeMois();
    visite.page.locator("[name='projet.dureeMois']").fill(duree == null ? "" : duree.toString());
    visite.deplier();
    demande
        .projet()
        .regions()
        .forEach(region -> visite.page.locator("label[for='region-" + region + "']").click());
    String titre = demande.projet().titre();
    visite.page.locator("[name='projet.titre']").fill(titre == null ? "" : titre);
    visite.page.locator("[name='dateAppreciation']").fill(demande.dateAppreciation().toString());
  }
}
