package fr.article51.verdict;

import fr.article51.droit.Regime;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Perimetre;
import fr.article51.regles.Constat.Acteur;
import fr.article51.regles.Constat.AvisHas;
import fr.article51.regles.Constat.Champ;
import fr.article51.regles.Constat.Delai;
import fr.article51.regles.Constat.Voie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opinion of the Haute Autorité de santé, office, authority, delays and calendar, from the
 * findings.
 */
final class Procedures {
  private final Libelles libelles;

  Procedures(Libelles libelles) {
    this.libelles = libelles;
  }

  Verdict.AvisHas avisHas(Dossier dossier) {
    List<AvisHas> avis = dossier.constats(AvisHas.class);
    List<AvisHas> requis = avis.stream().filter(AvisHas::requis).toList();
    boolean etabli = !Completions.echappe(Dossier.conjonctions(requis));
    boolean possible = avis.stream().anyMatch(un -> !un.requis() && un.certain());
    Requis valeur =
        etabli
            ? Requis.OUI
            : !requis.isEmpty() ? Requis.INCONNU : possible ? Requis.POSSIBLE : Requis.NON;
    List<String> provisions =
        requis.stream()
            .filter(AvisHas::certain)
            .map(AvisHas::provision)
            .distinct()
            .sorted()
            .toList();
    return new Verdict.AvisHas(
        valeur,
        voie(dossier, Champ.NATURE_HAS).map(Verdict.NatureAvis::valueOf).orElse(null),
        valeur == Requis.NON ? null : delai(dossier, Acteur.HAS),
        provisions);
  }

  Verdict.@Nullable Procedure procedure(Dossier dossier, Verdict.AvisHas avisHas) {
    Perimetre perimetre = dossier.perimetre();
    if (perimetre == null || dossier.etat().regime() != Regime.ARTICLE_51) {
      return null;
    }
    Optional<String> guichet = voie(dossier, Champ.GUICHET);
    Integer delai = delai(dossier, Acteur.COMITE);
    return new Verdict.Procedure(
        guichet.map(Verdict.Guichet::valueOf).orElse(null),
        Verdict.Autorite.valueOf(voie(dossier, Champ.AUTORITE).orElseThrow()),
        delai,
        calendrier(dossier, avisHas, delai));
  }

  private static Optional<String> voie(Dossier dossier, Champ champ) {
    return Voies.retenues(dossier).stream()
        .filter(voie -> voie.champ() == champ)
        .map(Voie::valeur)
        .findFirst();
  }

  /**
   * The longest delay that applies wins; null when a completion would lengthen it, or without any.
   */
  private static @Nullable Integer delai(Dossier dossier, Acteur acteur) {
    int etabli = 0;
    int possible = 0;
    for (Delai delai : dossier.constats(Delai.class)) {
      if (delai.acteur() == acteur) {
        possible = Math.max(possible, delai.mois());
        etabli = delai.certain() ? Math.max(etabli, delai.mois()) : etabli;
      }
    }
    return etabli == 0 || possible > etabli ? null : etabli;
  }

  private List<Verdict.Echeance> calendrier(
      Dossier dossier, Verdict.AvisHas avisHas, @Nullable Integer delaiComite) {
    LocalDate reception = dossier.demande().projet().dateReception();
    if (reception == null || !dossier.avecDecret()) {
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
