package fr.article51.verdict;

import fr.article51.droit.ProvisionEnVigueur;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Derogation;
import fr.article51.regles.Constat.Mention;
import java.util.ArrayList;
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
          listables.add(
              new Listable(id, appels, reserves(jour, id), vises(provision, appels), cites));
        });
  }

  private static List<Vise> vises(ProvisionEnVigueur provision, List<Appel> besoins) {
    List<Vise> vises = new ArrayList<>();
    provision
        .vise()
        .forEach(
            (article, appelePar) -> {
              long bits = 0;
              for (int i = 0; i < besoins.size(); i++) {
                bits |= appelePar.contains(besoins.get(i).code()) ? 1L << i : 0;
              }
              vises.add(new Vise(article, bits, !provision.nonVerifies().contains(article)));
            });
    return vises;
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

  /** An article set aside, and which of the needs call for it, as bits. */
  private record Vise(String article, long besoins, boolean verifie) {}

  /** A need or a reserve, and the finding that brings it. */
  private record Appel(String code, Possible<? extends Constat> possible) {}

  /** A provision that may be listed, the needs that call for it, the reserves on it; sorted. */
  private record Listable(
      String provision,
      List<Appel> besoins,
      List<Appel> reserves,
      List<Vise> vises,
      List<String> cites) {
    Listable {
      if (besoins.size() > Long.SIZE || reserves.size() > Long.SIZE) {
        throw new IllegalStateException("too many findings on " + provision);
      }
    }
  }

  List<Verdict.Derogation> de(Dossier dossier) {
    List<Verdict.Derogation> derogations = new ArrayList<>();
    for (Listable listable : listables) {
      long besoins = etablis(dossier, listable.besoins());
      if (besoins != 0) {
        derogations.add(derogation(listable, besoins, etablis(dossier, listable.reserves())));
      }
    }
    return List.copyOf(derogations);
  }

  /** Those that hold, as bits. */
  private static long etablis(Dossier dossier, List<Appel> appels) {
    long bits = 0;
    for (int i = 0; i < appels.size(); i++) {
      bits |= dossier.etabli(appels.get(i).possible()) ? 1L << i : 0;
    }
    return bits;
  }

  private static Verdict.Derogation derogation(Listable listable, long besoins, long reserves) {
    List<String> articles = new ArrayList<>(listable.vises().size());
    List<String> nonVerifies = new ArrayList<>();
    for (Vise vise : listable.vises()) {
      if ((vise.besoins() & besoins) != 0) {
        articles.add(vise.article());
        if (!vise.verifie()) {
          nonVerifies.add(vise.article());
        }
      }
    }
    return new Verdict.Derogation(
        listable.provision(),
        List.copyOf(articles),
        codes(listable.besoins(), besoins),
        codes(listable.reserves(), reserves),
        listable.cites(),
        List.copyOf(nonVerifies));
  }

  private static List<String> codes(List<Appel> appels, long bits) {
    List<String> codes = new ArrayList<>(Long.bitCount(bits));
    for (long reste = bits; reste != 0; reste &= reste - 1) {
      String code = appels.get(Long.numberOfTrailingZeros(reste)).code();
      if (codes.isEmpty() || !codes.get(codes.size() - 1).equals(code)) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }
}
