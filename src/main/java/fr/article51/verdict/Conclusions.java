package fr.article51.verdict;

import fr.article51.regles.Constat.AInstruire;
import fr.article51.regles.Constat.Obstacle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The conclusion over every completion of the missing answers, exact by construction. */
final class Conclusions {

  private Conclusions() {}

  static Conclusion conclure(Dossier dossier) {
    List<Conjonction> obstacles = Dossier.conjonctions(dossier.constats(Obstacle.class));
    List<Conjonction> aInstruire = Dossier.conjonctions(dossier.constats(AInstruire.class));
    if (!Completions.echappe(obstacles)) {
      return Conclusion.NON_RECEVABLE;
    }
    boolean unRefus = !obstacles.isEmpty();
    boolean uneInstruction =
        aInstruire.stream().anyMatch(conjonction -> Completions.echappe(obstacles, conjonction));
    boolean uneRecevabilite = Completions.echappe(concat(obstacles, aInstruire));
    if (unRefus || (uneInstruction && uneRecevabilite)) {
      return Conclusion.A_COMPLETER;
    }
    return uneInstruction ? Conclusion.A_INSTRUIRE : Conclusion.RECEVABLE;
  }

  /**
   * For a project refused in every completion without an obstacle common to all: a smallest set of
   * obstacle codes such that every completion meets one of them. Doctrine is dropped first, then
   * the decree: what is left is as strong as it can be.
   *
   * @param obstacles every obstacle that may hold
   * @param rang rank of an obstacle
   */
  static List<Obstacle> alternatives(
      List<Obstacle> obstacles, Function<Obstacle, ? extends Enum<?>> rang) {
    Set<String> codes = new LinkedHashSet<>();
    obstacles.stream()
        .sorted(
            Comparator.comparing((Obstacle obstacle) -> -rang.apply(obstacle).ordinal())
                .thenComparing(Obstacle::code))
        .forEach(obstacle -> codes.add(obstacle.code()));
    List<Obstacle> gardes = new ArrayList<>(obstacles);
    for (String code : codes) {
      List<Obstacle> sans =
          gardes.stream().filter(obstacle -> !obstacle.code().equals(code)).toList();
      if (!Completions.echappe(Dossier.conjonctions(sans))) {
        gardes = new ArrayList<>(sans);
      }
    }
    return gardes;
  }

  /** Whether two completions that differ only in this question have different conclusions. */
  static boolean bascule(List<Conjonction> obstacles, List<Conjonction> aInstruire, int ordre) {
    if (Completions.bascule(obstacles, ordre)) {
      return true;
    }
    for (Conjonction conjonction : aInstruire) {
      if (conjonction.lit(ordre)
          && Completions.echappe(
              concat(Completions.quelleQueSoit(obstacles, ordre), aInstruire),
              conjonction.inversee(ordre))) {
        return true;
      }
    }
    return false;
  }

  private static List<Conjonction> concat(List<Conjonction> a, List<Conjonction> b) {
    List<Conjonction> tout = new ArrayList<>(a);
    tout.addAll(b);
    return tout;
  }
}
