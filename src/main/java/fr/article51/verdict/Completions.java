package fr.article51.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Exact reasoning over every completion of the missing answers. A disjunction of {@link
 * Conjonction}s, the findings of one kind, is escaped by a completion that makes each of them fail:
 * a question of satisfiability, small here (most conjunctions have one or two literals), answered
 * by unit propagation, by answering at once the questions that only count one way, and, rarely, by
 * a choice (DPLL).
 */
final class Completions {

  private Completions() {}

  /**
   * @param fuies conjunctions that must all fail
   * @param sachant literals that hold
   * @return whether some completion with these literals escapes them all
   */
  static boolean echappe(List<Conjonction> fuies, Conjonction sachant) {
    if (sachant.contradictoire()) {
      return false;
    }
    Conjonction acquis = sachant;
    while (true) {
      Conjonction presents = RIEN;
      Conjonction aChoisir = null;
      boolean progres = false;
      for (Conjonction fuie : fuies) {
        if (!fuie.compatible(acquis)) {
          continue; // fails already
        }
        Conjonction reste = fuie.sachant(acquis);
        if (reste.vide()) {
          return false; // holds: not escaped
        }
        int taille = reste.taille();
        if (taille == 1) {
          acquis = acquis.et(reste.contraire());
          progres = true;
          continue;
        }
        presents = presents.et(reste);
        if (aChoisir == null || taille < aChoisir.taille()) {
          aChoisir = reste;
        }
      }
      if (progres) {
        continue;
      }
      if (aChoisir == null) {
        return true;
      }
      // A question read one way only may be answered the other way: that can but help.
      Conjonction unSens = presents.sansContradictions();
      if (unSens.vide()) {
        return choisir(fuies, acquis, aChoisir);
      }
      acquis = acquis.et(unSens.contraire());
    }
  }

  /** One of its literals must fail: the first, or else another while the first holds. */
  private static boolean choisir(
      List<Conjonction> fuies, Conjonction acquis, Conjonction aChoisir) {
    Conjonction litteral = aChoisir.premierLitteral();
    return echappe(fuies, acquis.et(litteral.contraire())) || echappe(fuies, acquis.et(litteral));
  }

  /** Whether some completion escapes them all. */
  static boolean echappe(List<Conjonction> fuies) {
    return echappe(fuies, RIEN);
  }

  /** No literal: every completion. */
  static final Conjonction RIEN = new Conjonction(0, 0, 0, 0);

  /**
   * Whether two completions that differ only in one question differ in whether the disjunction
   * holds.
   *
   * @param disjonction conjunctions of findings of one kind
   * @param ordre the question
   */
  static boolean bascule(List<Conjonction> disjonction, int ordre) {
    for (Conjonction conjonction : disjonction) {
      if (conjonction.lit(ordre)
          && !conjonction.contradictoire()
          && echappe(disjonction, conjonction.inversee(ordre))) {
        return true;
      }
    }
    return false;
  }

  /** The list without a question: what must fail whatever its answer. */
  static List<Conjonction> quelleQueSoit(List<Conjonction> disjonction, int ordre) {
    List<Conjonction> sans = new ArrayList<>(disjonction.size());
    for (Conjonction conjonction : disjonction) {
      sans.add(conjonction.sans(ordre));
    }
    return sans;
  }
}
