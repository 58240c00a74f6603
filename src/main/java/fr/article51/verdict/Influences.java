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
  private final int[] gains = new int[Conjonction.CAPACITE];

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
    for (Possible<?> possible : dossier.jour().possibles()) {
      if (dossier.envisageable(possible) && !dossier.etabli(possible)) {
        compter(possible.si().sachant(dossier.connu()));
      }
    }
  }

  /**
   * One of the two answers excludes the finding; the other settles it too when nothing else is
   * missing.
   */
  private void compter(Conjonction reste) {
    int gain = reste.taille() == 1 ? 2 : 1;
    reste.forEach(ordre -> gains[ordre] += gain);
  }

  /**
   * How much an answer settles on average, each being as likely: twice the number of findings that
   * are open now and no longer are.
   *
   * @param ordre place of a missing question
   */
  public int gain(int ordre) {
    return gains[ordre];
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
