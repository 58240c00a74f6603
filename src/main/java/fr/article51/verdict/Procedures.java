package fr.article51.verdict;

import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.regles.Constat.Acteur;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Champ;
import fr.article51.regles.Constat.Delai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opinion of the Haute Autorité de santé, office, authority, delays and calendar, from the
 * findings. Made for a state of the law.
 */
final class Procedures {
  private final Libelles libelles;
  private final List<Possible<AvisHas>> avis;
  private final List<Possible<Delai>> delais;

  Procedures(Jour jour, Libelles libelles) {
    this.libelles = libelles;
    avis = jour.possibles(AvisHas.class);
    avis.sort(Comparator.comparing(un -> un.constat().provision()));
    delais = jour.possibles(Delai.class);
  }

  Verdict.AvisHas avisHas(Dossier dossier, List<Voies.Etape> etapes) {
    List<String> provisions = new ArrayList<>();
    boolean possible = false;
    for (Possible<AvisHas> un : avis) {
      if (dossier.etabli(un)) {
        String provision = un.constat().provision();
        if (!un.constat().requis()) {
          possible = true;
        } else if (provisions.isEmpty()
            || !provisions.get(provisions.size() - 1).equals(provision)) {
          provisions.add(provision);
        }
      }
    }
    Disjonction requis = dossier.enjeux().avisRequis();
    Requis valeur =
        !requis.echappe()
            ? Requis.OUI
            : !requis.vide() ? Requis.INCONNU : possible ? Requis.POSSIBLE : Requis.NON;
    return new Verdict.AvisHas(
        valeur,
        voie(etapes, Champ.NATURE_HAS).map(Verdict.NatureAvis::valueOf).orElse(null),
        valeur == Requis.NON ? null : delai(dossier, Acteur.HAS),
        List.copyOf(provisions));
  }

  Verdict.@Nullable Procedure procedure(
      Dossier dossier, List<Voies.Etape> etapes, Verdict.AvisHas avisHas) {
    if (dossier.perimetre() == null || dossier.etat().regime() != Regime.ARTICLE_51) {
      return null;
    }
    Optional<String> guichet = voie(etapes, Champ.GUICHET);
    Integer delai = delai(dossier, Acteur.COMITE);
    return new Verdict.Procedure(
        guichet.map(Verdict.Guichet::valueOf).orElse(null),
        Verdict.Autorite.valueOf(voie(etapes, Champ.AUTORITE).orElseThrow()),
        delai,
        calendrier(dossier, avisHas, delai));
  }

  private static Optional<String> voie(List<Voies.Etape> etapes, Champ champ) {
    return etapes.stream()
        .filter(etape -> etape.champ() == champ)
        .map(etape -> etape.voie().valeur())
        .findFirst();
  }

  /**
   * The longest delay that applies wins; null when a completion would lengthen it, or without any.
   */
  private @Nullable Integer delai(Dossier dossier, Acteur acteur) {
    int etabli = 0;
    int possible = 0;
    for (Possible<Delai> un : delais) {
      Delai delai = un.constat();
      if (delai.acteur() == acteur && dossier.envisageable(un)) {
        possible = Math.max(possible, delai.mois());
        etabli = dossier.etabli(un) ? Math.max(etabli, delai.mois()) : etabli;
      }
    }
    return etabli == 0 || possible > etabli ? null : etabli;
  }

  private List<Verdict.Echeance> calendrier(
      Dossier dossier, Verdict.AvisHas avisHas, @Nullable Integer delaiComite) {
    LocalDate reception = dossier.demande().projet().dateReception();
    if (reception == null || !dossier.jour().avecDecret()) {
      return List.of();
    }
    List<Verdict.Echeance> echeances = new ArrayList<>();
    echeances.add(echeance("RECEPTION", reception, 0, null, "R162-50-7.II"));
    Integer saisine = delai(dossier, Acteur.SAISINE_HAS);
    if (avisHas.requis() == Requis.OUI && saisine != null) {
      Verdict.Echeance saisie = echeance("SAISINE_HAS", reception, saisine, null, "R162-50-7.I");
      echeances.add(saisie);
      if (avisHas.delaiMois() != null) {
        echeances.add(
            echeance(
                "AVIS_HAS",
                saisie.auPlusTard(),
                avisHas.delaiMois(),
                Sens.DEFAVORABLE,
                "R162-50-8"));
      }
    }
    if (delaiComite != null) {
      echeances.add(
          echeance("AVIS_COMITE", reception, delaiComite, Sens.FAVORABLE, "R162-50-7.II"));
    }
    echeances.sort(
        Comparator.comparing(Verdict.Echeance::auPlusTard).thenComparing(Verdict.Echeance::etape));
    return List.copyOf(echeances);
  }

  private Verdict.Echeance echeance(
      String etape, LocalDate depart, int mois, @Nullable Sens silence, String provision) {
    String texte = libelles.etape(etape, Map.of("mois", String.valueOf(mois)));
    return new Verdict.Echeance(etape, depart.plusMonths(mois), silence, provision, texte);
  }
}
