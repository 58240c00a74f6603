package fr.article51.reference;

import fr.article51.projet.Perimetre;
import fr.article51.verdict.Requis;
import fr.article51.verdict.Sens;
import fr.article51.verdict.Verdict.Autorite;
import fr.article51.verdict.Verdict.AvisHas;
import fr.article51.verdict.Verdict.Echeance;
import fr.article51.verdict.Verdict.Guichet;
import fr.article51.verdict.Verdict.NatureAvis;
import fr.article51.verdict.Verdict.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opinion of the HAS and procedure (section 6), from the analysis and the scope. */
final class Etapes {
  private final Donnees donnees;
  private final Etabli etabli;
  final AvisHas avis;
  final @Nullable Procedure procedure;

  Etapes(Etabli etabli, Analyse analyse) {
    this.etabli = etabli;
    donnees = etabli.donnees;
    avis = avis(analyse);
    procedure = procedure(analyse);
  }

  private AvisHas avis(Analyse analyse) {
    if (!donnees.jour.article51()) {
      return new AvisHas(Requis.NON, null, null, List.of());
    }
    List<String> provisions = new ArrayList<>();
    for (Lettre lettre : etabli.lettres) {
      if (lettre.avisHasRequis()) {
        provisions.add(lettre.provision());
      }
    }
    if (etabli.cooperation && donnees.jour.cooperationSoumise) {
      provisions.add(Etabli.IV);
    }
    NatureAvis nature =
        donnees.perimetre == null
            ? null
            : regional(donnees.perimetre) ? NatureAvis.CONFORME : NatureAvis.SIMPLE;
    return new AvisHas(analyse.besoins.requis(), nature, analyse.besoins.delaiHas(), provisions);
  }

  static boolean regional(Perimetre perimetre) {
    return perimetre == Perimetre.LOCAL || perimetre == Perimetre.REGIONAL;
  }

  private @Nullable Procedure procedure(Analyse analyse) {
    Perimetre perimetre = donnees.perimetre;
    if (!donnees.jour.article51() || perimetre == null) {
      return null;
    }
    Autorite autorite = regional(perimetre) ? Autorite.DIRECTEUR_GENERAL_ARS : Autorite.MINISTRES;
    if (!donnees.jour.decret) {
      return new Procedure(null, autorite, null, List.of());
    }
    Integer delai = analyse.besoins.delaiComite();
    return new Procedure(guichet(perimetre), autorite, delai, calendrier(delai));
  }

  private Guichet guichet(Perimetre perimetre) {
    if (donnees.uneOui(Questions.FINALITES_2) && !donnees.uneOui(Questions.FINALITES_1)) {
      return Guichet.COMITE_TECHNIQUE;
    }
    return regional(perimetre) ? Guichet.ARS : Guichet.RAPPORTEUR_GENERAL;
  }

  private List<Echeance> calendrier(@Nullable Integer delaiComite) {
    LocalDate reception = donnees.reception;
    if (reception == null) {
      return List.of();
    }
    List<Echeance> etapes = new ArrayList<>();
    etapes.add(new Echeance("RECEPTION", reception, null, "R162-50-7.II", ""));
    if (avis.requis() == Requis.OUI) {
      LocalDate saisine = reception.plusMonths(1);
      etapes.add(new Echeance("SAISINE_HAS", saisine, null, "R162-50-7.I", ""));
      if (avis.delaiMois() != null) {
        etapes.add(
            new Echeance(
                "AVIS_HAS",
                saisine.plusMonths(avis.delaiMois()),
                Sens.DEFAVORABLE,
                "R162-50-8",
                ""));
      }
    }
    if (delaiComite != null) {
      etapes.add(
          new Echeance(
              "AVIS_COMITE",
              reception.plusMonths(delaiComite),
              Sens.FAVORABLE,
              "R162-50-7.II",
              ""));
    }
    etapes.sort(Comparator.comparing(Echeance::auPlusTard).thenComparing(Echeance::etape));
    return etapes;
  }
}
