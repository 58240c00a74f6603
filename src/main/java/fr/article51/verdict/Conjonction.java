package fr.article51.verdict;

import fr.article51.projet.Valeur;
import fr.article51.regles.Reponse;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A conjunction of literals, as two sets of bits: the questions that must be OUI, those that must
 * be NON. Without bits, it holds for every project.
 *
 * @param ouiBas must be OUI, questions 0 to 63
 * @param ouiHaut must be OUI, questions 64 to 127
 * @param nonBas must be NON, questions 0 to 63
 * @param nonHaut must be NON, questions 64 to 127
 */
record Conjonction(long ouiBas, long ouiHaut, long nonBas, long nonHaut) {
  /** Questions that the bits can name. */
  static final int CAPACITE = 128;

  /** No literal: every project. */
  static final Conjonction VIDE = new Conjonction(0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException when a question's place is beyond {@link #CAPACITE}
   */
  static Conjonction de(List<Reponse> litteraux) {
    Conjonction conjonction = VIDE;
    for (Reponse litteral : litteraux) {
      conjonction = conjonction.et(litteral(litteral.ordre(), litteral.valeur()));
    }
    return conjonction;
  }

  /** One literal. */
  static Conjonction litteral(int ordre, Valeur valeur) {
    if (ordre < 0 || ordre >= CAPACITE) {
      throw new IllegalArgumentException("no such question: " + ordre);
    }
    long bas = bas(ordre);
    long haut = haut(ordre);
    return valeur == Valeur.OUI
        ? new Conjonction(bas, haut, 0, 0)
        : new Conjonction(0, 0, bas, haut);
  }

  private static long bas(int ordre) {
    return ordre < 64 ? 1L << ordre : 0;
  }

  private static long haut(int ordre) {
    return ordre < 64 ? 0 : 1L << ordre;
  }

  /** Without literal. */
  boolean vide() {
    return (ouiBas | ouiHaut | nonBas | nonHaut) == 0;
  }

  /** No project makes it hold. */
  boolean contradictoire() {
    return ((ouiBas & nonBas) | (ouiHaut & nonHaut)) != 0;
  }

  /** Whether some project makes both hold. */
  boolean compatible(Conjonction autre) {
    return ((ouiBas & autre.nonBas)
            | (nonBas & autre.ouiBas)
            | (ouiHaut & autre.nonHaut)
            | (nonHaut & autre.ouiHaut))
        == 0;
  }

  /** Whether it holds as soon as the other does. */
  boolean acquise(Conjonction autre) {
    return ((ouiBas & ~autre.ouiBas)
            | (ouiHaut & ~autre.ouiHaut)
            | (nonBas & ~autre.nonBas)
            | (nonHaut & ~autre.nonHaut))
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
    long bas = bas(ordre);
    long haut = haut(ordre);
    return new Conjonction(
        ouiBas & ~bas | nonBas & bas,
        ouiHaut & ~haut | nonHaut & haut,
        nonBas & ~bas | ouiBas & bas,
        nonHaut & ~haut | ouiHaut & haut);
  }

  /** The same without this question. */
  Conjonction sans(int ordre) {
    long bas = ~bas(ordre);
    long haut = ~haut(ordre);
    return new Conjonction(ouiBas & bas, ouiHaut & haut, nonBas & bas, nonHaut & haut);
  }

  /** Whether this question is among its literals. */
  boolean lit(int ordre) {
    return (((ouiBas | nonBas) & bas(ordre)) | ((ouiHaut | nonHaut) & haut(ordre))) != 0;
  }

  /** Whether this question must be OUI. */
  boolean oui(int ordre) {
    return ((ouiBas & bas(ordre)) | (ouiHaut & haut(ordre))) != 0;
  }

  /** Its questions. */
  void forEach(IntConsumer action) {
    for (long reste = ouiBas | nonBas; reste != 0; reste &= reste - 1) {
      action.accept(Long.numberOfTrailingZeros(reste));
    }
    for (long reste = ouiHaut | nonHaut; reste != 0; reste &= reste - 1) {
      action.accept(64 + Long.numberOfTrailingZeros(reste));
    }
  }

  /** Number of literals. */
  int taille() {
    return Long.bitCount(ouiBas)
        + Long.bitCount(nonBas)
        + Long.bitCount(ouiHaut)
        + Long.bitCount(nonHaut);
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
