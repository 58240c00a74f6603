package fr.article51.demarches.correspondance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much two labels say the same, from 0 to 1: twice the words in common over the words of both
 * (Dice). Words without accents, cut to six letters so that their endings do not count, and without
 * those that every question has. Only the same label is 1; one that denies what the other says is
 * no more than half of it.
 */
final class Ressemblance {
  private static final int LETTRES = 6;

  /** What is not the very same label is never certain. */
  private static final double PRESQUE = 0.99;

  private static final Set<String> VIDES =
      Set.of(
          ("a au aux avec ce ces cette d dans de des du elle en est et il ils l la le les leur leurs"
                  + " ou par pour qu que qui sa se ses son sont sur t un une votre vos y")
              .split(" "));

  private static final Set<String> NEGATIONS =
      Set.of("pas", "non", "sans", "ni", "aucun", "aucune", "jamais", "absence", "hors");

  private final String normalise;
  private final Set<String> mots;
  private final Set<String> negations;

  private Ressemblance(String texte) {
    this.normalise = Mots.normaliser(texte);
    this.negations =
        Stream.of(normalise.split(" "))
            .filter(NEGATIONS::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    this.mots =
        Stream.of(normalise.split(" "))
            .filter(mot -> !mot.isEmpty() && !VIDES.contains(mot))
            .map(mot -> mot.length() > LETTRES ? mot.substring(0, LETTRES) : mot)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a text is compared by. */
  static Ressemblance de(String texte) {
    return new Ressemblance(texte);
  }

  /** The best of several. */
  double avec(List<Ressemblance> autres) {
    return autres.stream().mapToDouble(this::avec).max().orElse(0);
  }

  double avec(Ressemblance autre) {
    if (!normalise.isEmpty() && normalise.equals(autre.normalise)) {
      return 1;
    }
    int nombre = mots.size() + autre.mots.size();
    Set<String> communs = new HashSet<>(mots);
    communs.retainAll(autre.mots);
    double part = nombre == 0 ? 0 : PRESQUE * 2 * communs.size() / nombre;
    return negations.equals(autre.negations) ? part : part / 2;
  }
}
