package fr.article51.reference;

import fr.article51.verdict.Verdict.Appreciation;
import fr.article51.verdict.Verdict.ElementCahier;
import fr.article51.verdict.Verdict.EtatElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The R162-50-6 checklist, and what the decree leaves to humans. */
final class Cahier {
  private Cahier() {}

  static List<ElementCahier> elements(Etabli etabli) {
    Donnees donnees = etabli.donnees;
    if (!donnees.jour.decret) {
      return List.of();
    }
    List<String> financements = donnees.oui(Questions.FINANCEMENTS);
    List<String> categories =
        Stream.of(
                donnees.oui(Questions.FINALITES),
                financements,
                donnees.oui(List.of(Questions.NON_PRISE_EN_CHARGE)),
                donnees.oui(Questions.ORGANISATIONS))
            .flatMap(List::stream)
            .toList();
    List<ElementCahier> elements = new ArrayList<>();
    elements.add(
        etabli(
            1,
            donnees.duree != null,
            donnees.duree == null ? List.of() : List.of(Questions.DUREE)));
    elements.add(
        etabli(2, !etabli.finalites.isEmpty() && !etabli.categories.isEmpty(), categories));
    elements.add(
        etabli(
            3,
            !etabli.lettres.isEmpty(),
            etabli.cooperation ? etabli.besoinsDeLaCooperation() : List.copyOf(etabli.besoins)));
    elements.add(
        etabli(
            4,
            donnees.perimetre != null,
            donnees.perimetre == null ? List.of() : List.of(Questions.PERIMETRE)));
    elements.add(repondu(5, donnees, Questions.RECUEIL));
    elements.add(etabli(6, !financements.isEmpty(), financements));
    elements.add(repondu(7, donnees, Questions.EVALUATION));
    elements.add(repondu(8, donnees, Questions.LIENS));
    return elements;
  }

  private static ElementCahier etabli(int numero, boolean renseigne, List<String> reponses) {
    return element(numero, renseigne ? EtatElement.RENSEIGNE : EtatElement.A_PRECISER, reponses);
  }

  private static ElementCahier repondu(int numero, Donnees donnees, String code) {
    if (donnees.inconnu(code)) {
      return element(numero, EtatElement.A_PRECISER, List.of());
    }
    return element(
        numero, donnees.oui(code) ? EtatElement.RENSEIGNE : EtatElement.MANQUANT, List.of(code));
  }

  private static ElementCahier element(int numero, EtatElement etat, List<String> reponses) {
    return new ElementCahier("R162-50-6." + numero, "", etat, reponses.stream().sorted().toList());
  }

  static List<Appreciation> appreciations(Donnees donnees) {
    if (!donnees.jour.decret) {
      return List.of();
    }
    String depot =
        donnees.perimetre == null || Etapes.regional(donnees.perimetre)
            ? "R162-50-5.I"
            : "R162-50-5.II";
    List<Appreciation> liste = new ArrayList<>();
    for (String code : List.of("FAISABILITE", "CARACTERE_INNOVANT", "EFFICIENCE")) {
      liste.add(new Appreciation(code, depot, ""));
    }
    for (String code : List.of("REPRODUCTIBILITE", "EVALUATION", "EQUILIBRE_FINANCEMENT")) {
      liste.add(new Appreciation(code, "R162-50-7.III", ""));
    }
    return liste;
  }
}
