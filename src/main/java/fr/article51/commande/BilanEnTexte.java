package fr.article51.commande;

import fr.article51.reforme.Bilan;
import fr.article51.reforme.Candidat;
import fr.article51.reforme.LigneDeSimulation.LigneRefusee;
import fr.article51.reforme.MotsDeSimulation;
import fr.article51.verdict.Conclusion;

/** A simulation in short, to read in a terminal. */
final class BilanEnTexte {
  private static final int REFUS_MONTRES = 10;

  private final StringBuilder texte = new StringBuilder();

  private BilanEnTexte() {}

  static String de(Bilan bilan, Candidat candidat) {
    BilanEnTexte ecriture = new BilanEnTexte();
    ecriture.ecrire(bilan, candidat);
    return ecriture.texte.toString();
  }

  private void ecrire(Bilan bilan, Candidat candidat) {
    ligne("Projets lus : %d ; lignes refusées : %d.", bilan.lus(), bilan.nombreDeRefusees());
    ligne(
        "Verdicts qui changent : %d. Sinon : %d identiques, %d dont seules les versions citées"
            + " changent, %d dont seuls des mots changent.",
        bilan.nombreDeChanges(), bilan.inchanges(), bilan.versionsSeules(), bilan.motsSeuls());
    ligne("");
    ligne("Conclusion, avant → après :");
    for (Conclusion avant : Conclusion.values()) {
      for (Conclusion apres : Conclusion.values()) {
        if (bilan.passages(avant, apres) > 0) {
          ligne("%8d  %s → %s", bilan.passages(avant, apres), avant, apres);
        }
      }
    }
    if (!bilan.regles().isEmpty()) {
      ligne("");
      ligne("Projets qui changent, par champ du verdict :");
      bilan
          .champs()
          .forEach(
              champ -> ligne("%8d  %s", champ.getValue(), MotsDeSimulation.champ(champ.getKey())));
      ligne("");
      ligne("Projets qui changent, par règle :");
      bilan
          .regles()
          .forEach(
              regle ->
                  ligne(
                      "%8d  %s (%s)",
                      regle.projets(),
                      MotsDeSimulation.nom(regle.cause()),
                      MotsDeSimulation.origine(regle.cause())));
    }
    if (bilan.nombreDeRefusees() > 0) {
      ligne("");
      ligne("Lignes refusées :");
      bilan.refusees().stream().limit(REFUS_MONTRES).forEach(this::refus);
      if (bilan.nombreDeRefusees() > REFUS_MONTRES) {
        ligne("  et %d autres, dans le résultat", bilan.nombreDeRefusees() - REFUS_MONTRES);
      }
    }
    if (!candidat.avertissements().isEmpty()) {
      ligne("");
      ligne("Ce que la construction refuserait :");
      candidat.avertissements().forEach(avertissement -> ligne("  %s", avertissement));
    }
  }

  private void refus(LigneRefusee refus) {
    ligne("  ligne %d : %s", refus.ligne(), RefusEnTexte.de(refus.probleme()));
  }

  private void ligne(String modele, Object... valeurs) {
    texte.append(modele.formatted(valeurs)).append('\n');
  }
}
