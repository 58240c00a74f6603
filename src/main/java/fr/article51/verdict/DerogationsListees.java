package fr.article51.verdict;

import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The derogations listed, with the articles that the version in force sets aside for the needs
 * established. Made for a state of the law.
 */
final class DerogationsListees {
  private final List<Listable> listables = new ArrayList<>();

  DerogationsListees(Jour jour) {
    Map<String, List<Appel>> parProvision = new TreeMap<>();
    for (Possible<?> possible : jour.possibles()) {
      if (possible.constat() instanceof Derogation derogation) {
        ajouter(parProvision, derogation.provision(), derogation.besoin(), possible);
      } else if (possible.constat() instanceof Cooperation cooperation) {
        ajouter(parProvision, cooperation.provision(), cooperation.besoin(), possible);
      }
    }
    parProvision.forEach(
        (id, appels) -> {
          appels.sort(Comparator.comparing(Appel::code));
          ProvisionEnVigueur provision = jour.etat().provision(id).orElseThrow();
          List<String> cites = List.copyOf(new TreeSet<>(provision.cite()));
          listables.add(new Listable(provision, appels, reserves(jour, id), cites));
        });
  }

  private static void ajouter(
      Map<String, List<Appel>> parProvision, String provision, String code, Possible<?> possible) {
    parProvision.computeIfAbsent(provision, p -> new ArrayList<>()).add(new Appel(code, possible));
  }

  private static List<Appel> reserves(Jour jour, String provision) {
    List<Appel> reserves = new ArrayList<>();
    for (Possible<Mention> possible : jour.possibles(Mention.class)) {
      Mention mention = possible.constat();
      if (mention.provision().equals(provision)
          && CodeMotif.valueOf(mention.code()).sens() == Sens.RESERVE) {
        reserves.add(new Appel(mention.code(), possible));
      }
    }
    reserves.sort(Comparator.comparing(Appel::code));
    return reserves;
  }

  /** A need or a reserve, and the finding that brings it. */
  private record Appel(String code, Possible<? extends Constat> possible) {}

  /** A provision that may be listed, the needs that call for it, the reserves on it; sorted. */
  private record Listable(
      ProvisionEnVigueur provision,
      List<Appel> besoins,
      List<Appel> reserves,
      List<String> cites) {}

  List<Verdict.Derogation> de(Dossier dossier) {
    List<Verdict.Derogation> derogations = new ArrayList<>();
    for (Listable listable : listables) {
      List<String> besoins = etablis(dossier, listable.besoins());
      if (!besoins.isEmpty()) {
        derogations.add(derogation(listable, besoins, etablis(dossier, listable.reserves())));
      }
    }
    return List.copyOf(derogations);
  }

  private static List<String> etablis(Dossier dossier, List<Appel> appels) {
    List<String> codes = new ArrayList<>(appels.size());
    for (Appel appel : appels) {
      boolean nouveau = codes.isEmpty() || !codes.get(codes.size() - 1).equals(appel.code());
      if (nouveau && dossier.etabli(appel.possible())) {
        codes.add(appel.code());
      }
    }
    return List.copyOf(codes);
  }

  private static Verdict.Derogation derogation(
      Listable listable, List<String> besoins, List<String> reserves) {
    ProvisionEnVigueur provision = listable.provision();
    List<String> articles = new ArrayList<>();
    List<String> nonVerifies = new ArrayList<>();
    for (Map.Entry<String, List<String>> vise : provision.vise().entrySet()) {
      if (!Collections.disjoint(vise.getValue(), besoins)) {
        articles.add(vise.getKey());
        if (provision.nonVerifies().contains(vise.getKey())) {
          nonVerifies.add(vise.getKey());
        }
      }
    }
    return new Verdict.Derogation(
        provision.provision(),
        List.copyOf(articles),
        besoins,
        reserves,
        listable.cites(),
        List.copyOf(nonVerifies));
  }
}
