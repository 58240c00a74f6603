package fr.article51.reforme;

import fr.article51.reforme.LigneDeSimulation.LigneRefusee;
import fr.article51.reforme.LigneDeSimulation.ProjetChange;
import fr.article51.verdict.Conclusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a simulation gives in all. Whatever the portfolio, it keeps counts and the first lines. Not
 * thread-safe.
 */
public final class Bilan {
  /** Lines kept for a page; the others are in the result. */
  public static final int LIGNES_GARDEES = 500;

  private final Map<Conclusion, Map<Conclusion, Long>> conclusions =
      new EnumMap<>(Conclusion.class);
  private final Map<String, Long> champs = new TreeMap<>();
  private final Map<String, ParRegle> regles = new TreeMap<>();
  private final List<ProjetChange> changes = new ArrayList<>();
  private final List<LigneRefusee> refusees = new ArrayList<>();
  private long nombreDeChanges;
  private long nombreDeRefusees;
  private long versionsSeules;
  private long motsSeuls;
  private long inchanges;

  /**
   * Projects that a rule changes.
   *
   * @param cause the rule, and why; of all of them together
   * @param projets how many
   */
  public record ParRegle(Cause cause, long projets) {}

  void changer(ProjetChange projet) {
    nombreDeChanges++;
    compter(projet.conclusion().avant(), projet.conclusion().apres());
    projet.change().forEach(champ -> champs.merge(champ, 1L, Long::sum));
    Set<String> vues = new HashSet<>();
    for (Cause cause : projet.causes()) {
      String cle = cause.regle() + " " + cause.origine();
      long un = vues.add(cle) ? 1 : 0;
      regles.merge(
          cle,
          new ParRegle(cause, un),
          (deja, autre) -> new ParRegle(deja.cause().et(cause), deja.projets() + autre.projets()));
    }
    if (changes.size() < LIGNES_GARDEES) {
      changes.add(projet);
    }
  }

  void refuser(LigneRefusee ligne) {
    nombreDeRefusees++;
    if (refusees.size() < LIGNES_GARDEES) {
      refusees.add(ligne);
    }
  }

  void garder(Conclusion conclusion, VerdictCompare.Reste reste) {
    compter(conclusion, conclusion);
    switch (reste) {
      case RIEN -> inchanges++;
      case VERSIONS -> versionsSeules++;
      case MOTS -> motsSeuls++;
    }
  }

  private void compter(Conclusion avant, Conclusion apres) {
    conclusions
        .computeIfAbsent(avant, c -> new EnumMap<>(Conclusion.class))
        .merge(apres, 1L, Long::sum);
  }

  /**
   * @return projects read: refused lines are not among them
   */
  public long lus() {
    return nombreDeChanges + versionsSeules + motsSeuls + inchanges;
  }

  /**
   * @return projects whose verdict changes
   */
  public long nombreDeChanges() {
    return nombreDeChanges;
  }

  /**
   * @return lines that are not requests
   */
  public long nombreDeRefusees() {
    return nombreDeRefusees;
  }

  /**
   * @return projects of which only the versions quoted differ
   */
  public long versionsSeules() {
    return versionsSeules;
  }

  /**
   * @return projects of which only words differ, and perhaps versions
   */
  public long motsSeuls() {
    return motsSeuls;
  }

  /**
   * @return projects whose verdict is the same to the letter
   */
  public long inchanges() {
    return inchanges;
  }

  /**
   * @return how many projects go from one conclusion to another, those that keep theirs included
   */
  public long passages(Conclusion avant, Conclusion apres) {
    return conclusions.getOrDefault(avant, Map.of()).getOrDefault(apres, 0L);
  }

  /**
   * @return field → projects of which it changes, in the order of a verdict
   */
  public List<Map.Entry<String, Long>> champs() {
    return VerdictCompare.CHAMPS.stream()
        .filter(champs::containsKey)
        .map(champ -> Map.entry(champ, champs.getOrDefault(champ, 0L)))
        .toList();
  }

  /**
   * @return the rules: those that follow from others last, then those that change most projects
   *     first
   */
  public List<ParRegle> regles() {
    return regles.values().stream()
        .sorted(
            Comparator.comparing(
                    (ParRegle regle) -> regle.cause().origine() == Cause.Origine.AUTRE_REGLE)
                .thenComparing(regle -> -regle.projets())
                .thenComparing(regle -> regle.cause().regle()))
        .toList();
  }

  /**
   * @return the first projects whose verdict changes, {@link #LIGNES_GARDEES} at most
   */
  public List<ProjetChange> changes() {
    return List.copyOf(changes);
  }

  /**
   * @return the first lines refused, {@link #LIGNES_GARDEES} at most
   */
  public List<LigneRefusee> refusees() {
    return List.copyOf(refusees);
  }
}
