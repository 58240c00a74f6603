package fr.article51;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.explication.QuestionsOuvertes;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Juge;
import fr.article51.verdict.Verdict;

/** The pipeline, with the rules in Drools. */
public final class Article51ParRegles implements Article51 {
  private final Droit droit;
  private final MoteurDeRegles moteur;
  private final Juge juge;
  private final QuestionsOuvertes questions;

  /**
   * @throws IllegalStateException when the rule base is missing, incomplete or silent
   */
  public Article51ParRegles(Droit droit, Libelles libelles) {
    this.droit = droit;
    this.moteur = new MoteurDeRegles(droit);
    this.juge = new Juge(droit, libelles, moteur.catalogue());
    this.questions = new QuestionsOuvertes(droit, libelles);
  }

  @Override
  public Verdict evaluer(Demande demande) {
    EtatDuDroit etat = droit.au(demande.dateAppreciation());
    if (etat.regime() == null) {
      return juge.horsPeriode(demande, etat);
    }
    Dossier dossier = new Dossier(demande, etat, moteur.constats(etat, demande));
    Conclusion conclusion = juge.conclure(dossier);
    return juge.rendre(dossier, conclusion, questions.de(dossier, conclusion));
  }

  /**
   * @return the rules as texts
   */
  public CatalogueRegles catalogue() {
    return moteur.catalogue();
  }
}
