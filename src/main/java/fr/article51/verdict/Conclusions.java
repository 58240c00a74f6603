package fr.article51.verdict;

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
    Disjonction obstacles = dossier.enjeux().obstacles();
    Disjonction aInstruire = dossier.enjeux().aInstruire();
    if (!obstacles.echappe()) {
      return Conclusion.NON_RECEVABLE;
    }
    boolean uneInstruction = aInstruire.conjonctions().stream().anyMatch(obstacles::echappe);
    boolean uneRecevabilite = aInstruire.vide() || obstacles.ou(aInstruire).echappe();
    if (!obstacles.vide() || (uneInstruction && uneRecevabilite)) {
      return Conclusion.A_COMPLETER;
    }
    return uneInstruction ? Conclusion.A_INSTRUIRE : Conclusion.RECEVABLE;
  }

  /**
   * For a project refused in every completion without an obstacle common to all: a smallest set of
   * obstacle codes such that every completion meets one of them. Doctrine is dropped first, then
   * the decree: what is left is as strong as it can be.
   *
   * @param dossier a project refused in every completion
   * @param rang rank of an obstacle
   */
  static List<Possible<Obstacle>> alternatives(
      Dossier dossier, Function<Obstacle, ? extends Enum<?>> rang) {
    List<Possible<Obstacle>> gardes = new ArrayList<>(dossier.jour().possibles(Obstacle.class));
    gardes.removeIf(obstacle -> !dossier.envisageable(obstacle));
    Set<String> codes = new LinkedHashSet<>();
    gardes.stream()
        .map(Possible::constat)
        .sorted(
            Comparator.comparing((Obstacle obstacle) -> -rang.apply(obstacle).ordinal())
                .thenComparing(Obstacle::code))
        .forEach(obstacle -> codes.add(obstacle.code()));
    for (String code : codes) {
      List<Possible<Obstacle>> sans = new ArrayList<>(gardes);
      sans.removeIf(obstacle -> obstacle.constat().code().equals(code));
      if (!Possible.disjonction(sans).sachant(dossier.connu()).echappe()) {
        gardes = sans;
      }
    }
    return gardes;
  }

  /** Whether two completions that differ only in this question have different conclusions. */
  static boolean bascule(Enjeux enjeux, int ordre) {
    if (enjeux.obstacles().bascule(ordre)) {
      return true;
    }
    Disjonction aInstruire = enjeux.aInstruire();
    for (Conjonction conjonction : aInstruire.conjonctions()) {
      if (conjonction.lit(ordre)
          && enjeux.obstacles().sans(ordre).ou(aInstruire).echappe(conjonction.inversee(ordre))) {
        return true;
      }
    }
    return false;
  }
}
