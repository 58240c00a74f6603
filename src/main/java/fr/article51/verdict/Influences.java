package fr.article51.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * What a missing answer can still change: two completions of a project that differ only there
 * differ in that field of the verdict. Exact, from the findings alone.
 */
public final class Influences {
  private final Enjeux enjeux;
  private final boolean conclusionOuverte;
  private final Conjonction besoinsLus;

  /**
   * @param dossier request, law and findings
   * @param conclue the conclusion: once refused in every completion, no answer changes it
   */
  public Influences(Dossier dossier, Conclusion conclue) {
    enjeux = dossier.enjeux();
    conclusionOuverte = conclue == Conclusion.A_COMPLETER;
    Conjonction lus = Conjonction.VIDE;
    for (Conjonction besoin : dossier.jour().besoinsListables()) {
      if (besoin.compatible(dossier.connu())) {
        lus = lus.et(besoin);
      }
    }
    besoinsLus = lus;
  }

  /**
   * @param ordre place of a missing question
   * @return the fields that it can change, in the order of the contract
   */
  public List<String> de(int ordre) {
    List<String> champs = new ArrayList<>(4);
    if (conclusionOuverte && Conclusions.bascule(enjeux, ordre)) {
      champs.add("conclusion");
    }
    // A need is listed once answered OUI, with the articles that it sets aside.
    if (besoinsLus.lit(ordre) || enjeux.cooperations().bascule(ordre)) {
      champs.add("derogations");
    }
    if (enjeux.avis().bascule(ordre) || bascule(enjeux.avisParProvision(), ordre)) {
      champs.add("avisHas");
    }
    if (enjeux.guichetReserve().bascule(ordre) || bascule(enjeux.delaisComite(), ordre)) {
      champs.add("procedure");
    }
    return champs;
  }

  private static boolean bascule(List<Disjonction> disjonctions, int ordre) {
    for (Disjonction disjonction : disjonctions) {
      if (disjonction.bascule(ordre)) {
        return true;
      }
    }
    return false;
  }
}
