package fr.article51.verdict;

import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The derogations listed, with the articles that the version in force sets aside for the needs
 * established.
 */
final class DerogationsListees {

  private DerogationsListees() {}

  static List<Verdict.Derogation> de(Dossier dossier) {
    Map<String, SortedSet<String>> besoins = new TreeMap<>();
    List<Mention> reserves = new ArrayList<>();
    for (Constat constat : dossier.constats()) {
      if (!constat.certain()) {
        continue;
      }
      if (constat instanceof Derogation derogation) {
        besoins
            .computeIfAbsent(derogation.provision(), p -> new TreeSet<>())
            .add(derogation.besoin());
      } else if (constat instanceof Cooperation cooperation) {
        besoins
            .computeIfAbsent(cooperation.provision(), p -> new TreeSet<>())
            .add(cooperation.besoin());
      } else if (constat instanceof Mention mention
          && CodeMotif.valueOf(mention.code()).sens() == Sens.RESERVE) {
        reserves.add(mention);
      }
    }
    List<Verdict.Derogation> derogations = new ArrayList<>(besoins.size());
    besoins.forEach(
        (provision, liste) ->
            derogations.add(
                derogation(dossier.etat().provision(provision).orElseThrow(), liste, reserves)));
    return List.copyOf(derogations);
  }

  private static Verdict.Derogation derogation(
      ProvisionEnVigueur provision, SortedSet<String> besoins, List<Mention> reserves) {
    SortedSet<String> articles = new TreeSet<>();
    provision
        .vise()
        .forEach(
            (article, appelePar) -> {
              if (!Collections.disjoint(appelePar, besoins)) {
                articles.add(article);
              }
            });
    SortedSet<String> codes = new TreeSet<>();
    for (Mention reserve : reserves) {
      if (reserve.provision().equals(provision.provision())) {
        codes.add(reserve.code());
      }
    }
    SortedSet<String> nonVerifies = new TreeSet<>(provision.nonVerifies());
    nonVerifies.retainAll(articles);
    return new Verdict.Derogation(
        provision.provision(),
        List.copyOf(articles),
        List.copyOf(besoins),
        List.copyOf(codes),
        List.copyOf(new TreeSet<>(provision.cite())),
        List.copyOf(nonVerifies));
  }
}
