package fr.article51.verdict;

import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Mention;
import java.util.ArrayList;
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
    for (Constat constat : dossier.constats()) {
      if (constat instanceof Derogation derogation && derogation.certain()) {
        besoins
            .computeIfAbsent(derogation.provision(), p -> new TreeSet<>())
            .add(derogation.besoin());
      } else if (constat instanceof Cooperation cooperation && cooperation.certain()) {
        besoins
            .computeIfAbsent(cooperation.provision(), p -> new TreeSet<>())
            .add(cooperation.besoin());
      }
    }
    List<Verdict.Derogation> derogations = new ArrayList<>(besoins.size());
    besoins.forEach((provision, liste) -> derogations.add(derogation(dossier, provision, liste)));
    return List.copyOf(derogations);
  }

  private static Verdict.Derogation derogation(
      Dossier dossier, String provision, SortedSet<String> besoins) {
    ProvisionEnVigueur enVigueur = dossier.etat().provision(provision).orElseThrow();
    SortedSet<String> articles = new TreeSet<>();
    enVigueur
        .vise()
        .forEach(
            (article, appeleePar) -> {
              if (appeleePar.stream().anyMatch(besoins::contains)) {
                articles.add(article);
              }
            });
    SortedSet<String> reserves = new TreeSet<>();
    for (Mention mention : dossier.etablis(Mention.class)) {
      boolean reserve = CodeMotif.valueOf(mention.code()).sens() == Sens.RESERVE;
      if (reserve && mention.provision().equals(provision)) {
        reserves.add(mention.code());
      }
    }
    return new Verdict.Derogation(
        provision,
        List.copyOf(articles),
        List.copyOf(besoins),
        List.copyOf(reserves),
        enVigueur.cite().stream().sorted().toList(),
        enVigueur.nonVerifies().stream().filter(articles::contains).sorted().toList());
  }
}
