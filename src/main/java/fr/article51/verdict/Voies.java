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
 * projects themselves (R162-50-5 IV).
 */
final class Voies {

  private Voies() {}

  static List<Voie> retenues(Dossier dossier) {
    List<Voie> retenues = dossier.etablis(Voie.class);
    retenues.removeIf(voie -> voie.champ() == Champ.GUICHET_RESERVE);
    List<Finalite> finalites = dossier.etablis(Finalite.class);
    boolean produitsSeuls =
        !finalites.isEmpty() && finalites.stream().allMatch(finalite -> finalite.branche() == 2);
    if (!produitsSeuls) {
      return retenues;
    }
    List<Reponse> lues = new ArrayList<>();
    finalites.forEach(finalite -> lues.addAll(finalite.si()));
    for (Voie voie : List.copyOf(retenues)) {
      if (voie.champ() == Champ.GUICHET) {
        retenues.remove(voie);
        reserve(dossier)
            .forEach(
                autre ->
                    retenues.add(
                        new Voie(
                            autre.regle(),
                            Champ.GUICHET,
                            autre.valeur(),
                            autre.code(),
                            Constat.et(lues, voie.si()))));
      }
    }
    return retenues;
  }

  private static List<Voie> reserve(Dossier dossier) {
    return dossier.constats(Voie.class).stream()
        .filter(voie -> voie.champ() == Champ.GUICHET_RESERVE)
        .limit(1)
        .toList();
  }
}
