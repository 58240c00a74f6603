package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import fr.article51.projet.Perimetre;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the options of a list mean, when each of them says it plainly. */
final class ValeursDOptions {
  /** Longer, an option cannot be a key of a YAML file. */
  private static final int LONGUEUR_MAXIMUM = 500;

  private static final int MOIS_PAR_AN = 12;
  private static final Set<String> OUI = Set.of("oui", "vrai");
  private static final Set<String> NON = Set.of("non", "faux");
  private static final Set<String> INCONNU =
      Set.of(
          "je ne sais pas", "ne sait pas", "nsp", "inconnu", "sans reponse", "ne se prononce pas");
  private static final Pattern DUREE = Pattern.compile("([1-9][0-9]{0,2}) (mois|ans?)");

  private ValeursDOptions() {}

  /** One value for each option; empty when one of them says nothing. */
  static Optional<Map<String, String>> de(Cible cible, List<String> options) {
    Map<String, String> valeurs = new LinkedHashMap<>();
    for (String option : options) {
      Optional<String> valeur =
          option.length() > LONGUEUR_MAXIMUM
              ? Optional.empty()
              : valeur(cible, Mots.normaliser(option));
      if (valeur.isEmpty()) {
        return Optional.empty();
      }
      valeurs.put(option, valeur.get());
    }
    return valeurs.isEmpty() ? Optional.empty() : Optional.of(valeurs);
  }

  private static Optional<String> valeur(Cible cible, String option) {
    if (INCONNU.contains(option)) {
      return Optional.of(Lecture.INCONNU);
    }
    if (!(cible instanceof Cible.Champ projet)) {
      return reponse(option);
    }
    return switch (projet.champ()) {
      case MEMBRE_COMITE_TECHNIQUE -> reponse(option);
      case PERIMETRE ->
          Stream.of(Perimetre.values())
              .map(Enum::name)
              .filter(nom -> Mots.normaliser(nom).equals(option))
              .findFirst();
      case REGIONS -> region(option);
      case DUREE_MOIS -> duree(option);
      default -> Optional.empty();
    };
  }

  private static Optional<String> reponse(String option) {
    if (OUI.contains(option)) {
      return Optional.of("OUI");
    }
    return NON.contains(option) ? Optional.of("NON") : Optional.empty();
  }

  private static Optional<String> duree(String option) {
    Matcher duree = DUREE.matcher(option);
    if (!duree.matches()) {
      return Optional.empty();
    }
    int nombre = Integer.parseInt(duree.group(1));
    return Optional.of(
        String.valueOf(duree.group(2).equals("mois") ? nombre : nombre * MOIS_PAR_AN));
  }

  /** A region or a département by its name; one name is never that of two regions. */
  private static Optional<String> region(String option) {
    return Stream.concat(Territoires.CODES.stream(), Territoires.departements().stream())
        .map(code -> Territoires.region(new Territoire(code, option)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
