package fr.article51.verdict;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Constat.Categorie;
import fr.article51.regles.Constat.Finalite;
import java.util.List;

/** From findings to the verdict. Pure: no clock, no state, no order of the findings. */
public final class Juge {
  private final Motifs motifs;
  private final Procedures procedures;
  private final Cahier cahier;
  private final Appreciations appreciations;
  private final String versionRegles;
  private final String versionDroit;

  public Juge(Droit droit, Libelles libelles, CatalogueRegles catalogue) {
    motifs = new Motifs(droit, libelles, catalogue);
    procedures = new Procedures(libelles);
    cahier = new Cahier(libelles);
    appreciations = new Appreciations(libelles);
    versionRegles = catalogue.version();
    versionDroit = droit.empreinte();
  }

  /**
   * @param dossier request, law and findings
   * @return the conclusion over every completion of the missing answers
   */
  public Conclusion conclure(Dossier dossier) {
    return Conclusions.conclure(dossier);
  }

  /**
   * @param conclusion from {@link #conclure}
   * @param questions what is still worth asking
   */
  public Verdict rendre(
      Dossier dossier, Conclusion conclusion, List<Verdict.QuestionOuverte> questions) {
    EtatDuDroit etat = dossier.etat();
    Verdict.AvisHas avisHas = procedures.avisHas(dossier);
    return new Verdict(
        conclusion,
        etat.regime(),
        dossier.demande().dateAppreciation(),
        etat.verifie(),
        dossier.etablis(Finalite.class).stream().map(Finalite::provision).sorted().toList(),
        dossier.etablis(Categorie.class).stream().map(Categorie::provision).sorted().toList(),
        DerogationsListees.de(dossier),
        avisHas,
        procedures.procedure(dossier, avisHas),
        cahier.elements(dossier),
        appreciations.de(dossier),
        motifs.motifs(dossier, conclusion),
        questions,
        versions(etat));
  }

  /** No regime on that day: nothing to judge. */
  public Verdict horsPeriode(Demande demande, EtatDuDroit etat) {
    return new Verdict(
        Conclusion.HORS_PERIODE,
        null,
        demande.dateAppreciation(),
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
        versions(etat));
  }

  private Verdict.Versions versions(EtatDuDroit etat) {
    return new Verdict.Versions(
        versionRegles,
        versionDroit,
        etat.textes().stream()
            .map(t -> new Verdict.Texte(t.article(), t.version(), t.verification()))
            .toList());
  }
}
