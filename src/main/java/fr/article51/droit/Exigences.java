package fr.article51.droit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks demand of a place in a file; a demand not met is refused with that place. */
record Exigences(String fichier, String ou) {

  void exiger(boolean condition, String reproche) {
    if (!condition) {
      throw erreur(reproche);
    }
  }

  DroitInvalideException erreur(String reproche) {
    return new DroitInvalideException("legal-refs/" + fichier + ", " + ou + " : " + reproche);
  }

  /** Every name is known. */
  void connus(String quoi, Collection<String> noms, Set<String> connus) {
    for (String nom : noms) {
      exiger(connus.contains(nom), quoi + " inconnu : " + nom);
    }
  }

  /** Each interval ends where the next begins; the last ends at {@code fin}. */
  void contigus(List<? extends Intervalle> intervalles, @Nullable LocalDate fin) {
    exiger(!intervalles.isEmpty(), "aucune version");
    for (int i = 0; i < intervalles.size(); i++) {
      LocalDate du = intervalles.get(i).du();
      LocalDate au = intervalles.get(i).au();
      LocalDate attendue = i + 1 == intervalles.size() ? fin : intervalles.get(i + 1).du();
      boolean contigu =
          attendue == null ? au == null : attendue.equals(au) && du.isBefore(attendue);
      exiger(
          contigu,
          "trou ou chevauchement : la version du %s finit le %s au lieu du %s"
              .formatted(du, au, attendue));
    }
  }

  /** Intervals in order, without overlap; gaps are allowed. */
  void disjoints(List<? extends Intervalle> intervalles) {
    for (int i = 0; i < intervalles.size(); i++) {
      LocalDate du = intervalles.get(i).du();
      LocalDate fin = intervalles.get(i).au();
      LocalDate suivant = i + 1 == intervalles.size() ? null : intervalles.get(i + 1).du();
      boolean ordonne = fin == null ? suivant == null : du.isBefore(fin);
      boolean disjoint = suivant == null || fin != null && !fin.isAfter(suivant);
      exiger(ordonne && disjoint, "périodes qui se chevauchent au " + du);
    }
  }
}
