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

  /** What is left to escape once that is so: the four longs of each conjunction. */
  private final long[] restantes;

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
    restantes = bits(aFuir);
    certaine = tenue;
  }

  private static long[] bits(List<Conjonction> conjonctions) {
    long[] bits = new long[4 * conjonctions.size()];
    int i = 0;
    for (Conjonction conjonction : conjonctions) {
      bits[i++] = conjonction.ouiBas();
      bits[i++] = conjonction.ouiHaut();
      bits[i++] = conjonction.nonBas();
      bits[i++] = conjonction.nonHaut();
    }
    return bits;
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
    return !certaine && force.compatible(sachant) && echapperAuxRestantes(force.et(sachant));
  }

  /** On the bits themselves: most of the time of a verdict with many missing answers is here. */
  private boolean echapperAuxRestantes(Conjonction sachant) {
    if (sachant.contradictoire()) {
      return false;
    }
    long ouiBas = sachant.ouiBas();
    long ouiHaut = sachant.ouiHaut();
    long nonBas = sachant.nonBas();
    long nonHaut = sachant.nonHaut();
    while (true) {
      long presentsOuiBas = 0;
      long presentsOuiHaut = 0;
      long presentsNonBas = 0;
      long presentsNonHaut = 0;
      boolean progres = false;
      for (int i = 0; i < restantes.length; i += 4) {
        long resteOuiBas = restantes[i];
        long resteOuiHaut = restantes[i + 1];
        long resteNonBas = restantes[i + 2];
        long resteNonHaut = restantes[i + 3];
        if (((resteOuiBas & nonBas)
                | (resteOuiHaut & nonHaut)
                | (resteNonBas & ouiBas)
                | (resteNonHaut & ouiHaut))
            != 0) {
          continue; // fails already
        }
        resteOuiBas &= ~ouiBas;
        resteOuiHaut &= ~ouiHaut;
        resteNonBas &= ~nonBas;
        resteNonHaut &= ~nonHaut;
        int taille =
            Long.bitCount(resteOuiBas)
                + Long.bitCount(resteOuiHaut)
                + Long.bitCount(resteNonBas)
                + Long.bitCount(resteNonHaut);
        if (taille == 0) {
          return false; // holds: not escaped
        }
        if (taille == 1) {
          ouiBas |= resteNonBas;
          ouiHaut |= resteNonHaut;
          nonBas |= resteOuiBas;
          nonHaut |= resteOuiHaut;
          progres = true;
        } else {
          presentsOuiBas |= resteOuiBas;
          presentsOuiHaut |= resteOuiHaut;
          presentsNonBas |= resteNonBas;
          presentsNonHaut |= resteNonHaut;
        }
      }
      if (progres) {
        continue;
      }
      Conjonction presents =
          new Conjonction(presentsOuiBas, presentsOuiHaut, presentsNonBas, presentsNonHaut);
      if (presents.vide()) {
        return true;
      }
      // A question read one way only may be answered the other way: that can but help.
      Conjonction unSens = presents.sansContradictions();
      if (unSens.vide()) {
        Conjonction acquis = new Conjonction(ouiBas, ouiHaut, nonBas, nonHaut);
        Conjonction litteral = presents.premierLitteral();
        return echapperAuxRestantes(acquis.et(litteral.contraire()))
            || echapperAuxRestantes(acquis.et(litteral));
      }
      ouiBas |= unSens.nonBas();
      ouiHaut |= unSens.nonHaut();
      nonBas |= unSens.ouiBas();
      nonHaut |= unSens.ouiHaut();
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
