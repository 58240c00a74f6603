package fr.article51.reference;

import fr.article51.projet.Perimetre;
import fr.article51.reference.ProjetComplet.Bilan;
import fr.article51.reference.ProjetComplet.Constat;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Requis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every completion, literally: all the ways of answering every unknown question, the membership, a
 * duration within the limit or beyond, the four scopes. Good for a dozen unknowns, to check the
 * reference.
 */
final class OracleNaif {
  private final Donnees donnees;
  private final List<String> inconnues = new ArrayList<>();
  private final List<Bilan> bilans = new ArrayList<>();

  OracleNaif(Donnees donnees) {
    this.donnees = donnees;
    inconnues.addAll(inconnues(donnees));
    int nombre = 1;
    for (String inconnue : inconnues) {
      nombre *= valeurs(inconnue);
    }
    for (int numero = 0; numero < nombre; numero++) {
      bilans.add(completer(numero).bilan());
    }
  }

  /** Everything that a completion must choose. */
  static List<String> inconnues(Donnees donnees) {
    List<String> inconnues =
        new ArrayList<>(donnees.jour.questions.stream().filter(donnees::inconnu).toList());
    if (donnees.membre == null) {
      inconnues.add(Questions.MEMBRE);
    }
    if (donnees.duree == null) {
      inconnues.add(Questions.DUREE);
    }
    if (donnees.perimetre == null) {
      inconnues.add(Questions.PERIMETRE);
    }
    return inconnues;
  }

  private static int valeurs(String inconnue) {
    return inconnue.equals(Questions.PERIMETRE) ? 4 : 2;
  }

  /** The completion of that number: its digits are the choices, in the order of the unknowns. */
  private ProjetComplet completer(int numero) {
    Set<String> oui = new HashSet<>(donnees.oui(donnees.jour.questions));
    if (donnees.oui(Questions.MEMBRE)) {
      oui.add(Questions.MEMBRE);
    }
    int max = donnees.jour.dureeMax;
    int duree = donnees.duree == null ? max : donnees.duree;
    Perimetre perimetre = donnees.perimetre == null ? Perimetre.LOCAL : donnees.perimetre;
    int reste = numero;
    for (String inconnue : inconnues) {
      int choix = reste % valeurs(inconnue);
      reste /= valeurs(inconnue);
      if (inconnue.equals(Questions.PERIMETRE)) {
        perimetre = Perimetre.values()[choix];
      } else if (inconnue.equals(Questions.DUREE)) {
        duree = max + choix;
      } else if (choix == 1) {
        oui.add(inconnue);
      }
    }
    return new ProjetComplet(donnees.jour, oui, duree, perimetre);
  }

  Conclusion conclusion() {
    return commune(Bilan::conclusion, Conclusion.A_COMPLETER);
  }

  private <T> T commune(Function<Bilan, T> champ, T sinon) {
    T premiere = champ.apply(bilans.get(0));
    return bilans.stream().map(champ).allMatch(premiere::equals) ? premiere : sinon;
  }

  /** What every completion meets: the obstacle, and the answers that each of them reads. */
  List<Constat> obstaclesCommuns() {
    List<Constat> communs = new ArrayList<>();
    for (Constat constat : bilans.get(0).obstacles()) {
      Set<String> lues = new TreeSet<>(constat.reponses());
      boolean partout = true;
      for (Bilan bilan : bilans) {
        Constat meme = meme(constat, bilan);
        partout &= meme != null;
        lues.retainAll(meme == null ? Set.of() : meme.reponses());
      }
      if (partout) {
        communs.add(new Constat(constat.obstacle(), constat.provisions(), constat.sur(), lues));
      }
    }
    return communs;
  }

  private static @Nullable Constat meme(Constat constat, Bilan bilan) {
    for (Constat autre : bilan.obstacles()) {
      if (autre.obstacle() == constat.obstacle()
          && autre.provisions().equals(constat.provisions())
          && autre.sur().equals(constat.sur())) {
        return autre;
      }
    }
    return null;
  }

  /** A minimal set of obstacles of which every completion meets one. */
  Set<Obstacle> alternatives() {
    Set<Obstacle> restent = EnumSet.noneOf(Obstacle.class);
    bilans.forEach(bilan -> bilan.obstacles().forEach(c -> restent.add(c.obstacle())));
    for (String debut : List.of("DOCTRINE", "DECRET", "LOI")) {
      Stream.of(Obstacle.values())
          .filter(obstacle -> obstacle.rang.name().equals(debut))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .forEach(
              obstacle -> {
                Set<Obstacle> sans = EnumSet.copyOf(restent);
                sans.remove(obstacle);
                if (bilans.stream()
                    .allMatch(
                        b -> b.obstacles().stream().anyMatch(c -> sans.contains(c.obstacle())))) {
                  restent.retainAll(sans);
                }
              });
    }
    return restent;
  }

  /** Given answers that these obstacles read in some completion. */
  Set<String> reponsesLues(Set<Obstacle> obstacles) {
    Set<String> lues = new TreeSet<>();
    for (Bilan bilan : bilans) {
      for (Constat constat : bilan.obstacles()) {
        if (obstacles.contains(constat.obstacle())) {
          lues.addAll(constat.reponses());
        }
      }
    }
    lues.removeAll(inconnues);
    return lues;
  }

  /** Provisions on which these obstacles rest in some completion. */
  Set<String> provisionsLues(Set<Obstacle> obstacles) {
    Set<String> provisions = new TreeSet<>();
    for (Bilan bilan : bilans) {
      for (Constat constat : bilan.obstacles()) {
        if (obstacles.contains(constat.obstacle())) {
          provisions.addAll(constat.provisions());
        }
      }
    }
    return provisions;
  }

  /**
   * INCONNU when some completion requires the opinion and another does not; else as established.
   */
  Requis requis() {
    boolean un = bilans.stream().anyMatch(bilan -> bilan.requis() == Requis.OUI);
    boolean tous = bilans.stream().allMatch(bilan -> bilan.requis() == Requis.OUI);
    if (un && !tous) {
      return Requis.INCONNU;
    }
    // The first completion answers NON everywhere: what it has is established.
    return bilans.get(0).requis();
  }

  @Nullable Integer delaiHas() {
    if (!donnees.jour.decret || requis() == Requis.NON) {
      return null;
    }
    boolean une = bilans.stream().anyMatch(Bilan::cooperation);
    boolean toutes = bilans.stream().allMatch(Bilan::cooperation);
    if (!donnees.jour.cooperationSoumise || !une) {
      return 2;
    }
    return toutes ? 6 : null;
  }

  @Nullable Integer delaiComite() {
    int delai = commune(Bilan::delaiComite, 0);
    return delai == 0 ? null : delai;
  }

  /** For each unknown, the fields in which two completions that differ only there differ. */
  Map<String, List<String>> changements() {
    Map<String, List<String>> changements = new TreeMap<>();
    int pas = 1;
    for (String inconnue : inconnues) {
      List<String> change = change(pas, valeurs(inconnue));
      if (!change.isEmpty()) {
        changements.put(inconnue, change);
      }
      pas *= valeurs(inconnue);
    }
    return changements;
  }

  private List<String> change(int pas, int valeurs) {
    boolean[] differe = new boolean[4];
    for (int numero = 0; numero < bilans.size(); numero++) {
      int choix = numero / pas % valeurs;
      for (int autre = choix + 1; autre < valeurs; autre++) {
        Bilan a = bilans.get(numero);
        Bilan b = bilans.get(numero + (autre - choix) * pas);
        differe[0] |= a.conclusion() != b.conclusion();
        differe[1] |= !a.derogations().equals(b.derogations());
        differe[2] |= !a.avisHas().equals(b.avisHas());
        differe[3] |= !a.procedure().equals(b.procedure());
      }
    }
    List<String> noms = List.of("conclusion", "derogations", "avisHas", "procedure");
    return Stream.of(0, 1, 2, 3).filter(i -> differe[i]).map(noms::get).toList();
  }
}
