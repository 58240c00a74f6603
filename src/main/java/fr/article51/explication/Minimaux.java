package fr.article51.explication;

import fr.article51.projet.Valeur;
import fr.article51.regles.Reponse;
import fr.article51.verdict.Dossier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of changed answers that exclude every finding of a list. A finding is excluded
 * by one literal that an answer contradicts: the search takes a finding that is not, and tries the
 * contrary of each of its literals in turn. Every set found works; every minimal set within the
 * bounds is found.
 */
final class Minimaux {
  /** Changes in a set. */
  static final int CHANGEMENTS = 3;

  /** Steps of a search: a count and not a clock, so that the same request gives the same bytes. */
  private static final int PAS = 20_000;

  private final List<Litteral[]> aExclure;
  private final Valeur[] valeurs;
  private final BitSet changees = new BitSet();
  private final Set<Set<Litteral>> trouves = new LinkedHashSet<>();
  private int pas;

  private Minimaux(List<Litteral[]> aExclure, Valeur[] valeurs) {
    this.aExclure = aExclure;
    this.valeurs = valeurs;
  }

  /**
   * A question and a value.
   *
   * @param ordre place of the question
   * @param code its code
   */
  record Litteral(int ordre, String code, Valeur valeur) {
    Litteral contraire() {
      return new Litteral(ordre, code, valeur == Valeur.OUI ? Valeur.NON : Valeur.OUI);
    }
  }

  /**
   * @param ensembles sets of new answers, the smallest first
   * @param complet false when the search met its bound: others may exist
   */
  record Resultat(List<List<Litteral>> ensembles, boolean complet) {}

  /**
   * @param dossier the project
   * @param aExclure literals of the findings to exclude
   */
  static Resultat chercher(Dossier dossier, List<List<Reponse>> aExclure) {
    List<Litteral[]> conjonctions = new ArrayList<>();
    int places = aExclure.stream().flatMap(List::stream).mapToInt(Reponse::ordre).max().orElse(-1);
    Valeur[] valeurs = new Valeur[places + 1];
    for (List<Reponse> si : aExclure) {
      Litteral[] conjonction =
          si.stream()
              .map(lue -> new Litteral(lue.ordre(), lue.code(), lue.valeur()))
              .distinct()
              .toArray(Litteral[]::new);
      conjonctions.add(conjonction);
      for (Litteral litteral : conjonction) {
        valeurs[litteral.ordre()] = dossier.valeur(litteral.ordre());
      }
    }
    conjonctions.sort(Comparator.comparingInt(conjonction -> conjonction.length));
    Minimaux recherche = new Minimaux(conjonctions, valeurs);
    recherche.avancer(new ArrayList<>());
    return new Resultat(recherche.minimaux(), recherche.pas <= PAS);
  }

  private void avancer(List<Litteral> changements) {
    if (++pas > PAS) {
      return;
    }
    Litteral[] tenue = aExclure.stream().filter(this::pasEncoreExclue).findFirst().orElse(null);
    if (tenue == null) {
      trouves.add(new LinkedHashSet<>(changements));
      return;
    }
    if (changements.size() == CHANGEMENTS) {
      return;
    }
    for (Litteral litteral : tenue) {
      if (!changees.get(litteral.ordre())) {
        essayer(litteral.contraire(), changements);
      }
    }
  }

  private void essayer(Litteral changement, List<Litteral> changements) {
    int ordre = changement.ordre();
    Valeur ancienne = valeurs[ordre];
    valeurs[ordre] = changement.valeur();
    changees.set(ordre);
    changements.add(changement);
    avancer(changements);
    changements.remove(changements.size() - 1);
    changees.clear(ordre);
    valeurs[ordre] = ancienne;
  }

  private boolean pasEncoreExclue(Litteral[] conjonction) {
    for (Litteral litteral : conjonction) {
      Valeur valeur = valeurs[litteral.ordre()];
      if (valeur != null && valeur != litteral.valeur()) {
        return false;
      }
    }
    return true;
  }

  private List<List<Litteral>> minimaux() {
    return trouves.stream()
        .filter(
            ensemble ->
                trouves.stream()
                    .noneMatch(
                        autre -> autre.size() < ensemble.size() && ensemble.containsAll(autre)))
        .map(
            ensemble -> ensemble.stream().sorted(Comparator.comparingInt(Litteral::ordre)).toList())
        .distinct()
        .sorted(
            Comparator.<List<Litteral>>comparingInt(List::size)
                .thenComparing(
                    ensemble ->
                        ensemble.stream()
                            .map(litteral -> String.format("%03d", litteral.ordre()))
                            .toList()
                            .toString()))
        .toList();
  }
}
