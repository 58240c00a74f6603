package fr.article51.regles;

import fr.article51.droit.BesoinAuDroit;
import fr.article51.projet.Valeur;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the answer to a question makes, for each of its three values, made once. What no
 * rule reads is left out.
 *
 * @param code question code
 * @param oui facts when it is OUI
 * @param non facts when it is NON
 * @param inconnue facts when it is missing: those of both values, as possible
 */
record FaitsDeQuestion(String code, List<Object> oui, List<Object> non, List<Object> inconnue) {

  static FaitsDeQuestion de(
      Litteraux litteraux, @Nullable BesoinAuDroit besoin, Lectures lectures) {
    List<Object> inconnue =
        Stream.concat(
                faits(litteraux.peutEtreOui(), besoin, lectures),
                faits(litteraux.peutEtreNon(), null, lectures))
            .toList();
    return new FaitsDeQuestion(
        litteraux.code(),
        faits(litteraux.oui(), besoin, lectures).toList(),
        faits(litteraux.non(), null, lectures).toList(),
        inconnue);
  }

  List<Object> pour(@Nullable Valeur valeur) {
    return valeur == null ? inconnue : valeur == Valeur.OUI ? oui : non;
  }

  private static Stream<Object> faits(
      Reponse reponse, @Nullable BesoinAuDroit besoin, Lectures lectures) {
    Map<String, String> champs =
        Map.of("code", reponse.code(), "theme", reponse.theme(), "valeur", reponse.valeur().name());
    Stream<Object> lue = lectures.lit("Reponse", champs) ? Stream.of(reponse) : Stream.empty();
    return besoin == null ? lue : Stream.concat(lue, horsDuII(reponse, besoin));
  }

  private static Stream<Object> horsDuII(Reponse reponse, BesoinAuDroit besoin) {
    return switch (besoin.statut()) {
      case DISPONIBLE, COOPERATION -> Stream.empty();
      case DROIT_COMMUN ->
          Stream.of(new BesoinDroitCommun(besoin.code(), besoin.provisions().get(0), reponse));
      case HORS_LISTE ->
          Stream.of(
              new BesoinHorsListe(
                  besoin.code(), Objects.toString(besoin.disponibleLe(), ""), reponse));
    };
  }
}
