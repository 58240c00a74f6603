package fr.article51.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the conclusion, the opinion of the HAS and the procedure read of a need: needs of the same
 * role are interchangeable there. Competences and non-medicalised accommodation are each alone.
 *
 * @param statut its status that day
 * @param conditions conditions of its letters, as bits, in the order of {@link
 *     Questions#CONDITIONS}
 * @param santePublique whether its letter is of II 2°
 * @param avisRequis whether its letter requires the opinion
 * @param seul its code when it is alone in its role, otherwise empty
 */
record Role(
    Jour.Statut statut, int conditions, boolean santePublique, boolean avisRequis, String seul) {

  /** The needs by role; one that entered common law is read by nothing and has none. */
  static Map<Role, List<String>> roles(Map<String, Jour.Statut> statuts, List<Lettre> lettres) {
    Map<Role, List<String>> roles = new LinkedHashMap<>();
    for (String besoin : Questions.BESOINS) {
      if (statuts.get(besoin) != Jour.Statut.DROIT_COMMUN) {
        roles
            .computeIfAbsent(role(besoin, statuts.get(besoin), lettres), r -> new ArrayList<>())
            .add(besoin);
      }
    }
    return roles;
  }

  private static Role role(String besoin, Jour.Statut statut, List<Lettre> lettres) {
    int conditions = 0;
    boolean publique = false;
    boolean requis = false;
    for (Lettre lettre : lettres) {
      if (lettre.besoins().contains(besoin)) {
        for (String condition : lettre.conditions()) {
          conditions |= 1 << Questions.CONDITIONS.indexOf(condition);
        }
        publique |= lettre.santePublique();
        requis |= lettre.avisHasRequis();
      }
    }
    boolean seul = besoin.equals(Questions.COMPETENCES) || besoin.equals(Questions.HEBERGEMENT);
    return new Role(statut, conditions, publique, requis, seul ? besoin : "");
  }
}
