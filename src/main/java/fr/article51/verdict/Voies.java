package fr.article51.verdict;

import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Champ;
import fr.article51.regles.Constat.Finalite;
import fr.article51.regles.Constat.Voie;
import fr.article51.regles.Reponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps of the procedure that apply. The office of the technical committee takes the place of the
 * one that follows the scope when the aims established are all of I 2°: members present those
 * projects themselves (R162-50-5 IV). Made for a state of the law.
 */
final class Voies {
  private final List<Possible<Voie>> voies;
  private final List<Possible<Voie>> reservees;
  private final List<Possible<Finalite>> finalites;

  Voies(Jour jour) {
    voies = jour.possibles(Voie.class);
    reservees = new ArrayList<>(voies);
    reservees.removeIf(voie -> voie.constat().champ() != Champ.GUICHET_RESERVE);
    voies.removeAll(reservees);
    finalites = jour.possibles(Finalite.class);
  }

  /**
   * A step retained.
   *
   * @param champ field of the procedure that it fills
   * @param voie the finding
   * @param lues the literals that it rests on
   */
  record Etape(Champ champ, Voie voie, List<Reponse> lues) {}

  List<Etape> retenues(Dossier dossier) {
    List<Etape> retenues = new ArrayList<>(voies.size());
    for (Possible<Voie> possible : voies) {
      if (dossier.etabli(possible)) {
        Voie voie = possible.constat();
        retenues.add(new Etape(voie.champ(), voie, voie.si()));
      }
    }
    List<Reponse> produitsSeuls = produitsSeuls(dossier);
    if (!produitsSeuls.isEmpty()) {
      retenues.replaceAll(etape -> reservee(dossier, etape, produitsSeuls));
    }
    return retenues;
  }

  private Etape reservee(Dossier dossier, Etape etape, List<Reponse> finalites) {
    if (etape.champ() == Champ.GUICHET) {
      for (Possible<Voie> reservee : reservees) {
        if (dossier.envisageable(reservee)) {
          return new Etape(Champ.GUICHET, reservee.constat(), Constat.et(finalites, etape.lues()));
        }
      }
    }
    return etape;
  }

  /** Literals of the aims established, when they are all of I 2°; else none. */
  private List<Reponse> produitsSeuls(Dossier dossier) {
    List<Reponse> lues = new ArrayList<>();
    for (Possible<Finalite> possible : finalites) {
      if (dossier.etabli(possible)) {
        if (possible.constat().branche() != 2) {
          return List.of();
        }
        lues.addAll(possible.constat().si());
      }
    }
    return lues;
  }
}
