package fr.article51.verdict;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Constat;
import fr.article51.regles.Constat.Categorie;
import fr.article51.regles.Constat.Finalite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives the verdicts of a state of the law, from what the rules find on its days. Immutable. */
final class JugeDuJour {
  private final Jour jour;
  private final Voies voies;
  private final DerogationsListees derogations;
  private final Procedures procedures;
  private final Cahier cahier;
  private final Motifs motifs;
  private final Appreciations appreciations;
  private final List<Provision> finalites;
  private final List<Provision> categories;
  private final Verdict.Versions versions;

  JugeDuJour(
      EtatDuDroit etat,
      List<Constat> constats,
      Droit droit,
      Libelles libelles,
      CatalogueRegles catalogue,
      Verdict.Versions versions) {
    jour = new Jour(etat, droit.questions().size(), constats);
    voies = new Voies(jour);
    derogations = new DerogationsListees(jour);
    procedures = new Procedures(jour, libelles);
    cahier = new Cahier(jour, libelles);
    motifs = new Motifs(jour, new Redaction(droit, etat, libelles), catalogue);
    appreciations = new Appreciations(libelles);
    finalites = Provision.parmi(jour.possibles(Finalite.class), Finalite::provision);
    categories = Provision.parmi(jour.possibles(Categorie.class), Categorie::provision);
    this.versions = versions;
  }

  /** A finding that comes down to its provision. */
  private record Provision(String id, Possible<?> possible) {

    static <T extends Constat> List<Provision> parmi(
        List<Possible<T>> possibles, Function<T, String> id) {
      return possibles.stream()
          .map(possible -> new Provision(id.apply(possible.constat()), possible))
          .sorted((a, b) -> a.id().compareTo(b.id()))
          .toList();
    }

    static List<String> etablies(List<Provision> provisions, Dossier dossier) {
      List<String> etablies = new ArrayList<>(provisions.size());
      for (Provision provision : provisions) {
        if (dossier.etabli(provision.possible())) {
          etablies.add(provision.id());
        }
      }
      return List.copyOf(etablies);
    }
  }

  Dossier dossier(Demande demande) {
    return new Dossier(demande, jour);
  }

  Verdict rendre(Dossier dossier, Conclusion conclusion, List<Verdict.QuestionOuverte> questions) {
    EtatDuDroit etat = jour.etat();
    List<Voies.Etape> etapes = voies.retenues(dossier);
    Verdict.AvisHas avisHas = procedures.avisHas(dossier, etapes);
    return new Verdict(
        conclusion,
        etat.regime(),
        dossier.demande().dateAppreciation(),
        etat.verifie(),
        Provision.etablies(finalites, dossier),
        Provision.etablies(categories, dossier),
        derogations.de(dossier),
        avisHas,
        procedures.procedure(dossier, etapes, avisHas),
        cahier.elements(dossier),
        appreciations.de(dossier),
        motifs.motifs(dossier, conclusion, etapes),
        questions,
        versions);
  }
}
