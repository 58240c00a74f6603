package fr.article51.regles;

import fr.article51.droit.BesoinAuDroit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.projet.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The answers that a project may give, as facts, for a state of the law: every value of every
 * question. An unknown answer is each of its values, never a "no".
 */
final class Faits {
  private final EtatDuDroit etat;
  private final int nombreDeQuestions;
  private final Predicate<Reponse> possible;
  private final List<Object> faits = new ArrayList<>();

  private Faits(EtatDuDroit etat, int nombreDeQuestions, Predicate<Reponse> possible) {
    this.etat = etat;
    this.nombreDeQuestions = nombreDeQuestions;
    this.possible = possible;
  }

  /**
   * @param etat a state of the law with a regime
   * @param nombreDeQuestions size of the whole questionnaire
   * @param possible which values the answers may have
   * @return the facts whose values are all possible
   */
  static List<Object> de(EtatDuDroit etat, int nombreDeQuestions, Predicate<Reponse> possible) {
    Faits faits = new Faits(etat, nombreDeQuestions, possible);
    etat.questions().forEach(faits::question);
    Groupes.au(etat).forEach(faits::groupe);
    faits.projet();
    return List.copyOf(faits.faits);
  }

  private void question(Question question) {
    Litteraux litteraux = litteraux(question);
    siPossible(litteraux.non(), litteraux.non());
    siPossible(litteraux.oui(), litteraux.oui());
    etat.besoin(question.code()).ifPresent(besoin -> horsDuII(litteraux.oui(), besoin));
  }

  private void horsDuII(Reponse oui, BesoinAuDroit besoin) {
    switch (besoin.statut()) {
      case DISPONIBLE, COOPERATION -> {}
      case DROIT_COMMUN ->
          siPossible(oui, new BesoinDroitCommun(besoin.code(), besoin.provisions().get(0), oui));
      case HORS_LISTE ->
          siPossible(
              oui,
              new BesoinHorsListe(besoin.code(), Objects.toString(besoin.disponibleLe(), ""), oui));
    }
  }

  /** All NON together. */
  private void groupe(String nom, List<Question> membres) {
    List<Reponse> non = membres.stream().map(membre -> litteraux(membre).non()).toList();
    if (non.stream().allMatch(possible)) {
      faits.add(new ToutNon(nom, non));
    }
  }

  private void projet() {
    int maximum = etat.dureeMaximaleMois();
    Litteraux duree = champ(ChampsDuProjet.DUREE);
    siPossible(duree.non(), new Duree(maximum, duree.non()));
    siPossible(duree.oui(), new Duree(maximum + 1, duree.oui()));
    for (Perimetre perimetre : Perimetre.values()) {
      int ordre = ChampsDuProjet.ordre(perimetre, nombreDeQuestions);
      Reponse oui = Litteraux.de(ChampsDuProjet.PERIMETRE, "PROJET", ordre).oui();
      siPossible(oui, new PerimetreDuProjet(perimetre, oui));
    }
    Litteraux membre = champ(ChampsDuProjet.MEMBRE);
    siPossible(membre.non(), membre.non());
    siPossible(membre.oui(), membre.oui());
  }

  private void siPossible(Reponse reponse, Object fait) {
    if (possible.test(reponse)) {
      faits.add(fait);
    }
  }

  private static Litteraux litteraux(Question question) {
    return Litteraux.de(question.code(), question.theme().name(), question.ordre());
  }

  private Litteraux champ(String champ) {
    return Litteraux.de(champ, "PROJET", ChampsDuProjet.ordre(champ, nombreDeQuestions));
  }
}
