package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import fr.article51.demarches.correspondance.Lecture.Options;
import fr.article51.demarches.correspondance.Lecture.Vers;
import fr.article51.demarches.plateforme.Descripteur.Element;
import fr.article51.demarches.plateforme.TypeDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp;
import fr.article51.demarches.plateforme.ValeurDeChamp.CaseACocher;
import fr.article51.demarches.plateforme.ValeurDeChamp.Choix;
import fr.article51.demarches.plateforme.ValeurDeChamp.ChoixMultiple;
import fr.article51.demarches.plateforme.ValeurDeChamp.OuiNon;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to write in a champ so that it says what is wanted; empty when there is a doubt. */
final class Inversion {
  private static final int MOIS_PAR_AN = 12;

  private Inversion() {}

  /**
   * A champ filled in.
   *
   * @param valeur what the dossier will hold
   * @param ecrit the same for the platform: a text, or a list of texts
   */
  record Rempli(ValeurDeChamp valeur, Object ecrit) {}

  static Optional<Rempli> de(Lecture lecture, Element element, Map<String, List<String>> voulues) {
    if (!Types.lus(lecture).contains(element.type())) {
      return Optional.empty();
    }
    if (lecture instanceof Options options) {
      return options(options, element, voulues);
    }
    if (!(lecture instanceof Vers vers)) {
      return Optional.empty();
    }
    List<String> valeurs = voulues.getOrDefault(vers.cible().nom(), List.of());
    if (valeurs.isEmpty()) {
      return Optional.empty();
    }
    if (!vers.valeurs().isEmpty()) {
      return parTable(vers, element, valeurs);
    }
    return valeurs.size() > 1 ? Optional.empty() : direct(vers, element, valeurs.get(0));
  }

  private static Optional<Rempli> direct(Vers vers, Element element, String valeur) {
    boolean oui = valeur.equals("OUI") != vers.inverse();
    return switch (element.type()) {
      case TEXTE -> rempli(new ValeurDeChamp.Texte(valeur), valeur);
      case TEXTE_LONG -> rempli(new ValeurDeChamp.TexteLong(valeur), valeur);
      case CHOIX ->
          element.options().contains(valeur) ? rempli(new Choix(valeur), valeur) : Optional.empty();
      case OUI_NON -> rempli(new OuiNon(oui), String.valueOf(oui));
      // A box is left alone rather than unticked, unless the file says that it means "no".
      case CASE_A_COCHER ->
          oui || vers.nonCochee()
              ? rempli(new CaseACocher(oui), String.valueOf(oui))
              : Optional.empty();
      case ENTIER -> entier(valeur, vers.ans());
      case JOUR -> rempli(new ValeurDeChamp.Jour(LocalDate.parse(valeur)), valeur);
      case REGION -> rempli(new ValeurDeChamp.Territoire(valeur, Territoires.nom(valeur)), valeur);
      default -> Optional.empty();
    };
  }

  private static Optional<Rempli> entier(String mois, boolean ans) {
    int nombre = Integer.parseInt(mois);
    if (ans && nombre % MOIS_PAR_AN != 0) {
      return Optional.empty();
    }
    int ecrit = ans ? nombre / MOIS_PAR_AN : nombre;
    return rempli(new ValeurDeChamp.Entier(BigInteger.valueOf(ecrit)), String.valueOf(ecrit));
  }

  private static Optional<Rempli> parTable(Vers vers, Element element, List<String> valeurs) {
    List<String> options = new ArrayList<>();
    for (String valeur : valeurs) {
      List<String> siennes =
          vers.valeurs().entrySet().stream()
              .filter(entree -> entree.getValue().equals(valeur))
              .map(Map.Entry::getKey)
              .filter(option -> option.second().isEmpty())
              .map(Option::premier)
              .filter(option -> offerte(option, element))
              .toList();
      if (siennes.size() != 1) {
        return Optional.empty();
      }
      options.addAll(siennes);
    }
    return choisir(element, options);
  }

  private static Optional<Rempli> options(
      Options options, Element element, Map<String, List<String>> voulues) {
    List<String> choisies = new ArrayList<>();
    List<String> aucunes = new ArrayList<>();
    for (Map.Entry<String, String> entree : options.codes().entrySet()) {
      String code = entree.getValue();
      boolean seule =
          options.codes().values().stream().filter(code::equals).count() == 1
              && offerte(entree.getKey(), element);
      if (code.equals(Lecture.AUCUNE)) {
        aucunes.add(entree.getKey());
      } else if (seule && List.of("OUI").equals(voulues.get(code))) {
        choisies.add(entree.getKey());
      }
    }
    if (choisies.isEmpty()
        && options.nonChoisies()
        && aucunes.size() == 1
        && offerte(aucunes.get(0), element)) {
      choisies.addAll(aucunes);
    }
    return choisies.isEmpty() ? Optional.empty() : choisir(element, choisies);
  }

  private static Optional<Rempli> choisir(Element element, List<String> options) {
    if (element.type() == TypeDeChamp.CHOIX_MULTIPLE) {
      return rempli(new ChoixMultiple(options), List.copyOf(options));
    }
    return element.type() == TypeDeChamp.CHOIX && options.size() == 1
        ? rempli(new Choix(options.get(0)), options.get(0))
        : Optional.empty();
  }

  private static boolean offerte(String option, Element element) {
    return element.options().stream().map(String::strip).anyMatch(option::equals);
  }

  private static Optional<Rempli> rempli(ValeurDeChamp valeur, Object ecrit) {
    return Optional.of(new Rempli(valeur, ecrit));
  }
}
