package fr.article51.reference;

import fr.article51.Article51;
import fr.article51.projet.Demande;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Verdict;
import fr.article51.verdict.Verdict.Versions;
import java.util.List;

/**
 * The verdict without rules: plain Java, its own tables, and the completions enumerated. Wordings
 * are left empty, as are the rule names and the fingerprints: they are not compared.
 */
public final class EvaluateurDeReference implements Article51 {
  @Override
  public Verdict evaluer(Demande demande) {
    Donnees donnees = new Donnees(demande);
    Jour jour = donnees.jour;
    Versions versions = new Versions("", "", jour.textes);
    if (jour.regime == null) {
      return horsPeriode(jour, versions);
    }
    Analyse analyse = new Analyse(donnees);
    Etabli etabli = new Etabli(donnees);
    Etapes etapes = new Etapes(etabli, analyse);
    Motifs motifs = new Motifs(jour);
    MotifsDefavorables.ajouter(donnees, analyse, motifs);
    MotifsAutres.ajouter(etabli, etapes, motifs);
    return new Verdict(
        analyse.conclusion(),
        jour.regime,
        jour.date,
        jour.verifie,
        etabli.finalites,
        etabli.categories,
        etabli.derogations(),
        etapes.avis,
        etapes.procedure,
        Cahier.elements(etabli),
        Cahier.appreciations(donnees),
        motifs.tries(),
        analyse.questions(),
        versions);
  }

  private static Verdict horsPeriode(Jour jour, Versions versions) {
    return new Verdict(
        Conclusion.HORS_PERIODE,
        null,
        jour.date,
        true,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        versions);
  }
}
