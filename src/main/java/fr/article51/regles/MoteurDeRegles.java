package fr.article51.regles;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Periode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules on a state of the law and on every answer that a project may give: what they find
 * is the law of that day, decided. The findings of a project are those whose literals agree with
 * its answers, since rules have positive conditions only: more facts never take a finding away.
 */
public final class MoteurDeRegles {
  /** Far above what the rules can give; reaching it means that they loop. */
  private static final int PLAFOND = 20_000;

  private final Droit droit;
  private final BaseDeRegles regles;
  private final CatalogueRegles catalogue;
  private final int nombreDeQuestions;

  /**
   * @param droit the law
   * @param regles the rule base
   */
  public MoteurDeRegles(Droit droit, BaseDeRegles regles) {
    this.droit = droit;
    this.regles = regles;
    catalogue = regles.catalogue();
    nombreDeQuestions = droit.questions().size();
  }

  /**
   * Takes milliseconds: to be kept by the caller.
   *
   * @param etat a state of the law with a regime
   * @return every finding that some project may have that day, in no particular order
   * @throws IllegalStateException when the rule base is silent or loops: a project may always meet
   *     an obstacle, none found means that the rules are not there
   */
  public List<Constat> constats(EtatDuDroit etat) {
    List<Constat> constats = constats(etat, litteral -> true);
    if (constats.stream().noneMatch(Constat.Obstacle.class::isInstance)) {
      throw new IllegalStateException("the rule base is silent on " + etat.du());
    }
    return constats;
  }

  /**
   * On which days each rule finds something, for some project: the rules run on every state of the
   * law. Takes a tenth of a second: to be kept by the caller.
   *
   * @return name of a rule → its periods, in order; those that follow one another are one
   */
  public Map<String, List<Periode>> periodes() {
    Map<String, List<Periode>> periodes = new HashMap<>();
    for (EtatDuDroit etat : droit.etats()) {
      if (etat.regime() != null) {
        constats(etat).stream()
            .map(Constat::regle)
            .distinct()
            .forEach(nom -> prolonger(periodes.computeIfAbsent(nom, n -> new ArrayList<>()), etat));
      }
    }
    return periodes;
  }

  private static void prolonger(List<Periode> periodes, EtatDuDroit etat) {
    int dernier = periodes.size() - 1;
    if (dernier >= 0 && etat.du().equals(periodes.get(dernier).au())) {
      periodes.set(dernier, new Periode(periodes.get(dernier).du(), etat.au()));
    } else {
      periodes.add(new Periode(etat.du(), etat.au()));
    }
  }

  /** The findings of the projects whose answers have these values. */
  List<Constat> constats(EtatDuDroit etat, Predicate<Reponse> possible) {
    KieSession session = regles.base().newKieSession();
    try {
      List<Constat> constats = new ArrayList<>();
      session.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent evenement) {
              if (evenement.getObject() instanceof Constat constat) {
                constats.add(constat);
              }
            }
          });
      FaitsDuDroit.de(etat).forEach(session::insert);
      Faits.de(etat, nombreDeQuestions, possible).forEach(session::insert);
      if (session.fireAllRules(PLAFOND) == PLAFOND) {
        throw new IllegalStateException("the rules do not come to an end on " + etat.du());
      }
      return constats;
    } finally {
      session.dispose();
    }
  }

  /**
   * @return the rules as texts
   */
  public CatalogueRegles catalogue() {
    return catalogue;
  }
}
