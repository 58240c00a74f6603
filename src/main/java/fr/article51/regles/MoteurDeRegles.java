package fr.article51.regles;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Regime;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs the rules on a request. One rule base shared, a session for one thread at a time:
 * thread-safe.
 */
public final class MoteurDeRegles {
  private final BaseDeRegles regles;
  private final CatalogueRegles catalogue;
  private final Lectures lectures;
  private final int nombreDeQuestions;

  /** Made when a request first falls in each: a start needs one or two of them. */
  private final Map<LocalDate, Jour> jours = new ConcurrentHashMap<>();

  /**
   * @param droit the law
   * @param regles the rule base
   * @throws IllegalStateException when the rule base is silent
   */
  public MoteurDeRegles(Droit droit, BaseDeRegles regles) {
    this.regles = regles;
    catalogue =
        new CatalogueRegles(
            regles.lignes().stream().map(BaseDeRegles.Ligne::fichier).distinct().toList());
    lectures = catalogue.lectures();
    nombreDeQuestions = droit.questions().size();
    Map<Regime, EtatDuDroit> premiersEtats = new EnumMap<>(Regime.class);
    for (EtatDuDroit etat : droit.etats()) {
      if (etat.regime() != null) {
        premiersEtats.putIfAbsent(etat.regime(), etat);
      }
    }
    premiersEtats.values().forEach(this::refuserLeSilence);
  }

  /** What a state of the law needs. */
  private record Jour(Faits faits, SessionsDuJour sessions) {}

  /**
   * @param etat state of the law on the day of the request, with a regime
   * @param demande the request
   * @return the findings, in no particular order
   */
  public List<Constat> constats(EtatDuDroit etat, Demande demande) {
    Jour jour = jours.computeIfAbsent(etat.du(), du -> jour(etat));
    return jour.sessions().constats(jour.faits().pour(demande));
  }

  private Jour jour(EtatDuDroit etat) {
    List<Object> duDroit = FaitsDuDroit.de(etat, lectures);
    return new Jour(
        new Faits(etat, nombreDeQuestions, lectures), new SessionsDuJour(regles.base(), duDroit));
  }

  /**
   * @return the rules as texts
   */
  public CatalogueRegles catalogue() {
    return catalogue;
  }

  /**
   * With nothing known, an obstacle may always happen: none found means that the rules are not
   * there.
   */
  private void refuserLeSilence(EtatDuDroit etat) {
    Demande rien = Demande.de(etat.du(), Projet.INCONNU, Map.of());
    if (constats(etat, rien).stream().noneMatch(Constat.Obstacle.class::isInstance)) {
      throw new IllegalStateException("the rule base is silent on " + etat.du());
    }
  }
}
