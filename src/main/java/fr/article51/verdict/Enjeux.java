package fr.article51.verdict;

import fr.article51.regles.Constat;
import fr.article51.regles.Constat.AInstruire;
import fr.article51.regles.Constat.Acteur;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Champ;
import fr.article51.regles.Constat.Cooperation;
import fr.article51.regles.Constat.Delai;
import fr.article51.regles.Constat.Obstacle;
import fr.article51.regles.Constat.Voie;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two completions of a project can differ in.
 *
 * @param obstacles an obstacle
 * @param aInstruire a point left to a human
 * @param cooperations a cooperation
 * @param avisRequis an opinion that is required
 * @param avis an opinion, required or possible
 * @param avisParProvision an opinion that a provision requires, provision by provision
 * @param guichetReserve the office reserved to members of the committee
 * @param delaisComite a delay of the committee, duration by duration
 */
record Enjeux(
    Disjonction obstacles,
    Disjonction aInstruire,
    Disjonction cooperations,
    Disjonction avisRequis,
    Disjonction avis,
    List<Disjonction> avisParProvision,
    Disjonction guichetReserve,
    List<Disjonction> delaisComite) {

  static Enjeux de(Jour jour) {
    List<Possible<AvisHas>> avis = jour.possibles(AvisHas.class);
    List<Possible<AvisHas>> requis = avis.stream().filter(a -> a.constat().requis()).toList();
    return new Enjeux(
        Possible.disjonction(jour.possibles(Obstacle.class)),
        Possible.disjonction(jour.possibles(AInstruire.class)),
        Possible.disjonction(jour.possibles(Cooperation.class)),
        Possible.disjonction(requis),
        Possible.disjonction(avis),
        par(requis, AvisHas::provision),
        Possible.disjonction(
            jour.possibles(Voie.class).stream()
                .filter(voie -> voie.constat().champ() == Champ.GUICHET_RESERVE)
                .toList()),
        par(
            jour.possibles(Delai.class).stream()
                .filter(delai -> delai.constat().acteur() == Acteur.COMITE)
                .toList(),
            Delai::mois));
  }

  private static <T extends Constat> List<Disjonction> par(
      List<Possible<T>> possibles, Function<T, ?> cle) {
    Map<?, List<Possible<T>>> groupes =
        possibles.stream().collect(Collectors.groupingBy(p -> cle.apply(p.constat())));
    return groupes.values().stream().map(Possible::disjonction).toList();
  }

  /** The same once some answers are known. */
  Enjeux sachant(Conjonction connu) {
    return new Enjeux(
        obstacles.sachant(connu),
        aInstruire.sachant(connu),
        cooperations.sachant(connu),
        avisRequis.sachant(connu),
        avis.sachant(connu),
        sachant(avisParProvision, connu),
        guichetReserve.sachant(connu),
        sachant(delaisComite, connu));
  }

  private static List<Disjonction> sachant(List<Disjonction> disjonctions, Conjonction connu) {
    return disjonctions.stream().map(disjonction -> disjonction.sachant(connu)).toList();
  }
}
