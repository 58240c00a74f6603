package fr.article51;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import fr.article51.explication.ChercheurDeContrefactuels;
import fr.article51.explication.Comparaison;
import fr.article51.explication.Comparateur;
import fr.article51.explication.Contrefactuels;
import fr.article51.explication.DessinDeTrace;
import fr.article51.explication.QuestionsOuvertes;
import fr.article51.explication.Trace;
import fr.article51.explication.TraceurDeVerdict;
import fr.article51.libelles.Libelles;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import fr.article51.regles.BaseDeRegles;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Constat;
import fr.article51.regles.MoteurDeRegles;
import fr.article51.verdict.Conclusion;
import fr.article51.verdict.Dossier;
import fr.article51.verdict.Juge;
import fr.article51.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The pipeline, with the rules in Drools. */
public final class Article51ParRegles implements Article51, Explications {
  private final Droit droit;
  private final Libelles libelles;
  private final MoteurDeRegles moteur;
  private final Juge juge;
  private final QuestionsOuvertes questions;
  private final TraceurDeVerdict traceur;
  private final DessinDeTrace dessin;
  private final ChercheurDeContrefactuels contrefactuels;
  private final Comparateur comparateur;

  private Article51ParRegles(Droit droit, Libelles libelles, BaseDeRegles regles) {
    this.droit = droit;
    this.libelles = libelles;
    this.moteur = new MoteurDeRegles(droit, regles);
    this.juge = new Juge(droit, libelles, moteur.catalogue(), moteur::constats);
    this.questions = new QuestionsOuvertes(droit, libelles);
    this.traceur = new TraceurDeVerdict(libelles);
    this.dessin = new DessinDeTrace(libelles);
    this.contrefactuels = new ChercheurDeContrefactuels(juge, moteur.catalogue(), libelles);
    this.comparateur = new Comparateur(droit, this::evaluer);
  }

  /**
   * Loads the law, the wordings and the rules, side by side.
   *
   * @throws RuntimeException when one of them is missing, incomplete or wrong: there is no service
   *     without them
   */
  public static Article51ParRegles charger() {
    // Threads of their own: the common pool has one on two cores.
    Executor aPart = tache -> new Thread(tache, "chargement").start();
    CompletableFuture<BaseDeRegles> regles =
        CompletableFuture.supplyAsync(BaseDeRegles::charger, aPart);
    CompletableFuture<Libelles> libelles = CompletableFuture.supplyAsync(Libelles::charger, aPart);
    Droit droit = Droit.charger();
    return new Article51ParRegles(droit, libelles.join(), regles.join());
  }

  /**
   * The pipeline on another law than that of the service: a reform to be tried.
   *
   * @param droit the law
   * @param libelles the wordings
   * @param regles the rules
   */
  public static Article51ParRegles de(Droit droit, Libelles libelles, BaseDeRegles regles) {
    return new Article51ParRegles(droit, libelles, regles);
  }

  @Override
  public Verdict evaluer(Demande demande) {
    EtatDuDroit etat = droit.au(demande.dateAppreciation());
    if (etat.regime() == null) {
      return juge.horsPeriode(demande, etat);
    }
    Dossier dossier = juge.dossier(demande, etat);
    Conclusion conclusion = juge.conclure(dossier);
    return juge.rendre(dossier, conclusion, questions.de(dossier, conclusion));
  }

  @Override
  public Trace tracer(Demande demande, Verdict verdict) {
    return traceur.tracer(demande, verdict);
  }

  @Override
  public String dessiner(Verdict verdict, Trace trace) {
    return dessin.dessiner(verdict, trace);
  }

  @Override
  public Contrefactuels contrefactuels(Demande demande, Verdict verdict) {
    EtatDuDroit etat = droit.au(demande.dateAppreciation());
    return etat.regime() == null
        ? Contrefactuels.AUCUN
        : contrefactuels.chercher(juge.dossier(demande, etat), verdict);
  }

  @Override
  public Comparaison comparer(DemandeDeComparaison demande) {
    return comparateur.comparer(demande);
  }

  /**
   * @return the law
   */
  public Droit droit() {
    return droit;
  }

  /**
   * @return the wordings
   */
  public Libelles libelles() {
    return libelles;
  }

  /**
   * @return the rules as texts
   */
  public CatalogueRegles catalogue() {
    return moteur.catalogue();
  }

  /**
   * @param etat a state of the law with a regime
   * @return every finding that some project may have that day, in no particular order; worked out
   *     at each call
   */
  public List<Constat> constats(EtatDuDroit etat) {
    return moteur.constats(etat);
  }

  /**
   * @return version of the rules, as in verdicts
   */
  public String versionDesRegles() {
    return catalogue().version();
  }

  /**
   * @return name of a rule → the days on which it finds something; worked out at each call
   */
  public Map<String, List<Periode>> periodesDesRegles() {
    return moteur.periodes();
  }
}
