package fr.article51.verdict;

import fr.article51.projet.Valeur;
import fr.article51.regles.Reponse;
import java.util.List;

/**
 * A conjunction of literals over missing answers, as two sets of bits: those that must be OUI,
 * those that must be NON. Certain literals hold anyway and are left out: a conjunction without bits
 * holds in every completion.
 *
 * @param ouiBas must be OUI, questions 0 to 63
 * @param ouiHaut must be OUI, questions 64 to 127
 * @param nonBas must be NON, questions 0 to 63
 * @param nonHaut must be NON, questions 64 to 127
 */
record Conjonction(long ouiBas, long ouiHaut, long nonBas, long nonHaut) {
  /** Questions that the bits can name. */
  static final int CAPACITE = 128;

  /**
   * @throws IllegalArgumentException when a question's place is beyond {@link #CAPACITE}
   */
  static Conjonction de(List<Reponse> litteraux) {
    long ouiBas = 0;
    long ouiHaut = 0;
    long nonBas = 0;
    long nonHaut = 0;
    for (Reponse litteral : litteraux) {
      if (litteral.certaine()) {
        continue;
      }
      int ordre = litteral.ordre();
      if (ordre >= CAPACITE) {
        throw new IllegalArgumentException("too many questions: " + ordre);
      }
      long bit = 1L << ordre;
      boolean oui = litteral.valeur() == Valeur.OUI;
      if (ordre < 64) {
        ouiBas |= oui ? bit : 0;
        nonBas |= oui ? 0 : bit;
      } else {
        ouiHaut |= oui ? bit : 0;
        nonHaut |= oui ? 0 : bit;
      }
    }
    return new Conjonction(ouiBas, ouiHaut, nonBas, nonHaut);
  }

  /** Holds in every completion. */
  boolean vide() {
    return (ouiBas | ouiHaut | nonBas | nonHaut) == 0;
  }

  /** No completion makes it hold. */
  boolean contradictoire() {
    return ((ouiBas & nonBas) | (ouiHaut & nonHaut)) != 0;
  }

  /** Whether some completion makes both hold. */
  boolean compatible(Conjonction autre) {
    return ((ouiBas & autre.nonBas)
            | (nonBas & autre.ouiBas)
            | (ouiHaut & autre.nonHaut)
            | (nonHaut & autre.ouiHaut))
        == 0;
  }

  /** Both together. */
  Conjonction et(Conjonction autre) {
    return new Conjonction(
        ouiBas | autre.ouiBas,
        ouiHaut | autre.ouiHaut,
        nonBas | autre.nonBas,
        nonHaut | autre.nonHaut);
  }

  /** What is left of it once the other holds. */
  Conjonction sachant(Conjonction autre) {
    return new Conjonction(
        ouiBas & ~autre.ouiBas,
        ouiHaut & ~autre.ouiHaut,
        nonBas & ~autre.nonBas,
        nonHaut & ~autre.nonHaut);
  }

  /** The same with this question's literal the other way round. */
  Conjonction inversee(int ordre) {
    long bas = ordre < 64 ? 1L << ordre : 0;
    long haut = ordre < 64 ? 0 : 1L << ordre;
    return new Conjonction(
        ouiBas & ~bas | nonBas & bas,
        ouiHaut & ~haut | nonHaut & haut,
        nonBas & ~bas | ouiBas & bas,
        nonHaut & ~haut | ouiHaut & haut);
  }

  /** The same without this question. */
  Conjonction sans(int ordre) {
    long bas = ordre < 64 ? ~(1L << ordre) : -1L;
    long haut = ordre < 64 ? -1L : ~(1L << ordre);
    return new Conjonction(ouiBas & bas, ouiHaut & haut, nonBas & bas, nonHaut & haut);
  }

  /** Whether this question is among its literals. */
  boolean lit(int ordre) {
    return ordre < 64
        ? ((ouiBas | nonBas) >>> ordre & 1) != 0
        : ((ouiHaut | nonHaut) >>> (ordre - 64) & 1) != 0;
  }

  /** Number of literals. */
  int taille() {
    return Long.bitCount(ouiBas | nonBas) + Long.bitCount(ouiHaut | nonHaut);
  }

  /** The literals whose contrary is not among them too. */
  Conjonction sansContradictions() {
    return new Conjonction(
        ouiBas & ~nonBas, ouiHaut & ~nonHaut, nonBas & ~ouiBas, nonHaut & ~ouiHaut);
  }

  /** Every literal the other way round. */
  Conjonction contraire() {
    return new Conjonction(nonBas, nonHaut, ouiBas, ouiHaut);
  }

  /** One literal among its own. */
  Conjonction premierLitteral() {
    if (ouiBas != 0) {
      return new Conjonction(Long.lowestOneBit(ouiBas), 0, 0, 0);
    }
    if (nonBas != 0) {
      return new Conjonction(0, 0, Long.lowestOneBit(nonBas), 0);
    }
    if (ouiHaut != 0) {
      return new Conjonction(0, Long.lowestOneBit(ouiHaut), 0, 0);
    }
    return new Conjonction(0, 0, 0, Long.lowestOneBit(nonHaut));
  }
}
