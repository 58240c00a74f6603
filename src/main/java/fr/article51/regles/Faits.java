package fr.article51.regles;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.projet.Demande;
import fr.article51.projet.Projet;
import fr.article51.projet.Valeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Facts of a request, for a state of the law. Unknown answers become the values that they may take,
 * never a "no".
 */
final class Faits {
  private final List<FaitsDeQuestion> questions = new ArrayList<>();
  private final List<Groupe> groupes = new ArrayList<>();
  private final FaitsDeQuestion membre;
  private final Litteraux duree;
  private final Litteraux perimetre;
  private final int dureeMaximale;

  /**
   * @param etat a state of the law with a regime
   * @param nombreDeQuestions size of the whole questionnaire
   * @param lectures what the rules read
   */
  Faits(EtatDuDroit etat, int nombreDeQuestions, Lectures lectures) {
    for (Question question : etat.questions()) {
      questions.add(
          FaitsDeQuestion.de(
              litteraux(question), etat.besoin(question.code()).orElse(null), lectures));
    }
    Groupes.au(etat)
        .forEach(
            (nom, membres) ->
                groupes.add(new Groupe(nom, membres.stream().map(Faits::litteraux).toList())));
    duree = champ(ChampsDuProjet.DUREE, nombreDeQuestions);
    perimetre = champ(ChampsDuProjet.PERIMETRE, nombreDeQuestions);
    membre = FaitsDeQuestion.de(champ(ChampsDuProjet.MEMBRE, nombreDeQuestions), null, lectures);
    dureeMaximale =
        etat.provisions().stream()
            .map(provision -> provision.parametres().get("dureeMaximaleMois"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
  }

  /**
   * @return the facts for a request; nothing of the request is kept
   */
  List<Object> pour(Demande demande) {
    List<Object> faits = new ArrayList<>(128);
    Map<String, Valeur> reponses = demande.reponses();
    for (FaitsDeQuestion question : questions) {
      faits.addAll(question.pour(reponses.get(question.code())));
    }
    for (Groupe groupe : groupes) {
      groupe.ajouter(faits, reponses);
    }
    projet(faits, demande.projet());
    return faits;
  }

  private void projet(List<Object> faits, Projet projet) {
    Integer mois = projet.dureeMois();
    if (mois == null) {
      faits.add(new Duree(dureeMaximale, duree.peutEtreNon()));
      faits.add(new Duree(dureeMaximale + 1, duree.peutEtreOui()));
    } else {
      faits.add(new Duree(mois, mois > dureeMaximale ? duree.oui() : duree.non()));
    }
    if (projet.perimetre() != null) {
      faits.add(new PerimetreDuProjet(projet.perimetre(), perimetre.oui()));
    }
    faits.addAll(membre.pour(projet.porteur().membreComiteTechnique()));
  }

  private static Litteraux litteraux(Question question) {
    return Litteraux.de(question.code(), question.theme().name(), question.ordre());
  }

  private static Litteraux champ(String champ, int nombreDeQuestions) {
    return Litteraux.de(champ, "PROJET", ChampsDuProjet.ordre(champ, nombreDeQuestions));
  }

  /** A group whose members may all be NON together, unless one is OUI. */
  private record Groupe(String nom, List<Litteraux> membres) {

    void ajouter(List<Object> faits, Map<String, Valeur> reponses) {
      List<Reponse> non = new ArrayList<>(membres.size());
      for (Litteraux membre : membres) {
        Valeur valeur = reponses.get(membre.code());
        if (valeur == Valeur.OUI) {
          return;
        }
        non.add(valeur == null ? membre.peutEtreNon() : membre.non());
      }
      faits.add(new ToutNon(nom, non));
    }
  }
}
