package fr.article51.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Findings of one kind, as one question: does one of them hold at least? Exact over every
 * completion of the missing answers: a completion escapes it when it makes each conjunction fail, a
 * question of satisfiability, small here (most conjunctions have one or two literals), answered by
 * unit propagation, by answering at once the questions that only count one way, and, rarely, by a
 * choice (DPLL). Immutable.
 */
final class Disjonction {
  private final List<Conjonction> conjonctions;

  /** What must be so in any completion that escapes: the contrary of the literals left alone. */
  private final Conjonction force;

  /** What is left to escape once that is so. */
  private final List<Conjonction> restantes;

  /** A conjunction holds already. */
  private final boolean certaine;

  /** Every literal of every conjunction. */
  private final Conjonction lus;

  private Disjonction(List<Conjonction> conjonctions) {
    this.conjonctions = conjonctions;
    Conjonction tous = Conjonction.VIDE;
    for (Conjonction conjonction : conjonctions) {
      tous = tous.et(conjonction);
    }
    lus = tous;
    Conjonction acquis = Conjonction.VIDE;
    List<Conjonction> aFuir = conjonctions;
    boolean tenue = false;
    boolean progres = true;
    while (progres && !tenue) {
      progres = false;
      List<Conjonction> suite = new ArrayList<>(aFuir.size());
      for (Conjonction fuie : aFuir) {
        if (!fuie.compatible(acquis)) {
          continue; // fails already
        }
        Conjonction reste = fuie.sachant(acquis);
        int taille = reste.taille();
        if (taille == 0) {
          tenue = true;
          break;
        } else if (taille == 1) {
          acquis = acquis.et(reste.contraire());
          progres = true;
        } else {
          suite.add(reste);
        }
      }
      aFuir = suite;
    }
    force = acquis;
    restantes = aFuir;
    certaine = tenue;
  }

  /** Contradictory conjunctions can never hold, and what a shorter one says is said. */
  static Disjonction de(Collection<Conjonction> conjonctions) {
    List<Conjonction> utiles = new ArrayList<>(conjonctions.size());
    for (Conjonction conjonction : conjonctions) {
      if (!conjonction.contradictoire()
          && utiles.stream().noneMatch(utile -> utile.acquise(conjonction))) {
        utiles.removeIf(conjonction::acquise);
        utiles.add(conjonction);
      }
    }
    return new Disjonction(utiles);
  }

  /** The same once some answers are known. */
  Disjonction sachant(Conjonction connu) {
    List<Conjonction> restes = new ArrayList<>(conjonctions.size());
    for (Conjonction conjonction : conjonctions) {
      if (conjonction.compatible(connu)) {
        restes.add(conjonction.sachant(connu));
      }
    }
    return new Disjonction(restes);
  }

  /** One or the other. */
  Disjonction ou(Disjonction autre) {
    List<Conjonction> toutes = new ArrayList<>(conjonctions);
    toutes.addAll(autre.conjonctions);
    return new Disjonction(toutes);
  }

  /** The same without a question: what must fail whatever its answer. */
  Disjonction sans(int ordre) {
    List<Conjonction> restes = new ArrayList<>(conjonctions.size());
    for (Conjonction conjonction : conjonctions) {
      restes.add(conjonction.sans(ordre));
    }
    return new Disjonction(restes);
  }

  /** Nothing in it: never holds. */
  boolean vide() {
    return conjonctions.isEmpty();
  }

  List<Conjonction> conjonctions() {
    return conjonctions;
  }

  /** Whether some completion escapes it. */
  boolean echappe() {
    return echappe(Conjonction.VIDE);
  }

  /**
   * @param sachant literals that hold
   * @return whether some completion with these literals escapes it
   */
  boolean echappe(Conjonction sachant) {
    return !certaine && force.compatible(sachant) && echappe(force.et(sachant), restantes);
  }

  private static boolean echappe(Conjonction sachant, List<Conjonction> fuies) {
    if (sachant.contradictoire()) {
      return false;
    }
    Conjonction acquis = sachant;
    while (true) {
      Conjonction presents = Conjonction.VIDE;
      Conjonction aChoisir = null;
      boolean progres = false;
      for (Conjonction fuie : fuies) {
        if (!fuie.compatible(acquis)) {
          continue; // fails already
        }
        Conjonction reste = fuie.sachant(acquis);
        int taille = reste.taille();
        if (taille == 0) {
          return false; // holds: not escaped
        }
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
        // One of its literals must fail: the first, or else another while the first holds.
        Conjonction litteral = aChoisir.premierLitteral();
        return echappe(acquis.et(litteral.contraire()), fuies)
            || echappe(acquis.et(litteral), fuies);
      }
      acquis = acquis.et(unSens.contraire());
    }
  }

  /** Whether two completions that differ only in one question differ in whether it holds. */
  boolean bascule(int ordre) {
    if (!lus.lit(ordre)) {
      return false;
    }
    for (Conjonction conjonction : conjonctions) {
      if (conjonction.lit(ordre) && echappe(conjonction.inversee(ordre))) {
        return true;
      }
    }
    return false;
  }
}
