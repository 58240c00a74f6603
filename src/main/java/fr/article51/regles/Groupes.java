package fr.article51.regles;

import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.droit.StatutBesoin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Groups of answers that rules read together ("none of these"), for a state of the law. */
final class Groupes {

  private Groupes() {}

  /**
   * @param etat a state of the law with a regime
   * @return the members of each group, by its name in the rules; groups without member are left out
   */
  static Map<String, List<Question>> au(EtatDuDroit etat) {
    Map<String, List<Question>> groupes = new LinkedHashMap<>();
    ajouter(groupes, etat, "finalites", q -> fonde(q, "L162-31-1.I."));
    ajouter(groupes, etat, "finalites-organisation", q -> fonde(q, "L162-31-1.I.1."));
    ajouter(groupes, etat, "finalites-produits", q -> fonde(q, "L162-31-1.I.2."));
    ajouter(groupes, etat, "financements", q -> fonde(q, "R162-50-1.I.1."));
    ajouter(groupes, etat, "organisations", q -> fonde(q, "R162-50-1.I.2."));
    ajouter(groupes, etat, "besoins-prevus", q -> prevu(etat, q));
    ajouter(
        groupes,
        etat,
        "besoins-prevus-hors-hebergement",
        q -> prevu(etat, q) && !q.code().equals("besoin.hebergement_non_medicalise"));
    ajouter(
        groupes,
        etat,
        "besoins-autres-que-competences",
        q ->
            q.estBesoin()
                && !q.code().equals("besoin.competences")
                && statut(etat, q) != StatutBesoin.DROIT_COMMUN);
    return groupes;
  }

  private static void ajouter(
      Map<String, List<Question>> groupes,
      EtatDuDroit etat,
      String nom,
      Predicate<Question> membre) {
    List<Question> membres = new ArrayList<>(etat.questions());
    membres.removeIf(membre.negate());
    if (!membres.isEmpty()) {
      groupes.put(nom, List.copyOf(membres));
    }
  }

  private static boolean fonde(Question question, String prefixe) {
    return !question.estBesoin()
        && question.provisions().stream().anyMatch(provision -> provision.startsWith(prefixe));
  }

  private static boolean prevu(EtatDuDroit etat, Question question) {
    return question.estBesoin() && statut(etat, question) == StatutBesoin.DISPONIBLE;
  }

  private static StatutBesoin statut(EtatDuDroit etat, Question question) {
    return etat.besoin(question.code()).orElseThrow().statut();
  }
}
