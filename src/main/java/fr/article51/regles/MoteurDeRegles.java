package fr.article51.regles;

import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/** Runs the rules on a request. One shared rule base, one session a call: thread-safe. */
public final class MoteurDeRegles {
  /** Far above what the rules can give; reaching it means that they loop. */
  private static final int PLAFOND = 20_000;

  private final BaseDeRegles regles = BaseDeRegles.charger();
  private final CatalogueRegles catalogue =
      new CatalogueRegles(
          regles.lignes().stream().map(BaseDeRegles.Ligne::fichier).distinct().toList());
  private final Map<LocalDate, Faits> faits = new HashMap<>();

  /**
   * @param droit the law
   * @throws IllegalStateException when the rule base is missing, incomplete or silent
   */
  public MoteurDeRegles(Droit droit) {
    Lectures lectures = catalogue.lectures();
    for (EtatDuDroit etat : droit.etats()) {
      if (etat.regime() != null) {
        faits.put(etat.du(), new Faits(etat, droit.questions().size(), lectures));
        refuserLeSilence(etat);
      }
    }
  }

  /**
   * @param etat state of the law on the day of the request, with a regime
   * @param demande the request
   * @return the findings, in no particular order
   */
  public List<Constat> constats(EtatDuDroit etat, Demande demande) {
    List<Constat> constats = new ArrayList<>();
    KieSession session = regles.base().newKieSession();
    try {
      for (Object fait : faits.get(etat.du()).pour(demande)) {
        session.insert(fait);
      }
      if (session.fireAllRules(PLAFOND) == PLAFOND) {
        throw new IllegalStateException("the rules do not come to an end");
      }
      for (Object objet : session.getObjects()) {
        if (objet instanceof Constat constat) {
          constats.add(constat);
        }
      }
    } finally {
      session.dispose();
    }
    return constats;
  }

  /**
   * @return the rules as texts
   */
  public CatalogueRegles catalogue() {
    return catalogue;
  }

  /**
   * With nothing known, something may always happen: no finding means that the rules are not there.
   */
  private void refuserLeSilence(EtatDuDroit etat) {
    if (constats(etat, Demande.de(etat.du(), Projet.INCONNU, Map.of())).isEmpty()) {
      throw new IllegalStateException("the rule base is silent on " + etat.du());
    }
  }
}
