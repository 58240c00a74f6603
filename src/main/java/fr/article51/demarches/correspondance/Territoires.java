package fr.article51.demarches.correspondance;

import fr.article51.demarches.plateforme.ValeurDeChamp.Territoire;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Region of a territory (code officiel géographique, 18 regions and 101 départements). A code alone
 * does not tell a region from a département (11 is Île-de-France, or Aude): its name does.
 */
final class Territoires {
  private record Nomme(String region, String nom) {}

  private static final Pattern COMMUNE = Pattern.compile("(97[1-6]|2[AB]|[0-8][0-9]|9[0-5])[0-9]+");
  private static final int LONGUEUR_D_UNE_COMMUNE = 5;

  private static final Map<String, Nomme> REGIONS = new TreeMap<>();
  private static final Map<String, Nomme> DEPARTEMENTS = new TreeMap<>();

  static {
    region("01", "Guadeloupe", "971 Guadeloupe");
    region("02", "Martinique", "972 Martinique");
    region("03", "Guyane", "973 Guyane");
    region("04", "La Réunion", "974 La Réunion");
    region("06", "Mayotte", "976 Mayotte");
    region(
        "11",
        "Île-de-France",
        "75 Paris, 77 Seine-et-Marne, 78 Yvelines, 91 Essonne, 92 Hauts-de-Seine,"
            + " 93 Seine-Saint-Denis, 94 Val-de-Marne, 95 Val-d’Oise");
    region(
        "24",
        "Centre-Val de Loire",
        "18 Cher, 28 Eure-et-Loir, 36 Indre, 37 Indre-et-Loire, 41 Loir-et-Cher, 45 Loiret");
    region(
        "27",
        "Bourgogne-Franche-Comté",
        "21 Côte-d’Or, 25 Doubs, 39 Jura, 58 Nièvre, 70 Haute-Saône, 71 Saône-et-Loire, 89 Yonne,"
            + " 90 Territoire de Belfort");
    region("28", "Normandie", "14 Calvados, 27 Eure, 50 Manche, 61 Orne, 76 Seine-Maritime");
    region("32", "Hauts-de-France", "02 Aisne, 59 Nord, 60 Oise, 62 Pas-de-Calais, 80 Somme");
    region(
        "44",
        "Grand Est",
        "08 Ardennes, 10 Aube, 51 Marne, 52 Haute-Marne, 54 Meurthe-et-Moselle, 55 Meuse,"
            + " 57 Moselle, 67 Bas-Rhin, 68 Haut-Rhin, 88 Vosges");
    region(
        "52",
        "Pays de la Loire",
        "44 Loire-Atlantique, 49 Maine-et-Loire, 53 Mayenne, 72 Sarthe, 85 Vendée");
    region("53", "Bretagne", "22 Côtes-d’Armor, 29 Finistère, 35 Ille-et-Vilaine, 56 Morbihan");
    region(
        "75",
        "Nouvelle-Aquitaine",
        "16 Charente, 17 Charente-Maritime, 19 Corrèze, 23 Creuse, 24 Dordogne, 33 Gironde,"
            + " 40 Landes, 47 Lot-et-Garonne, 64 Pyrénées-Atlantiques, 79 Deux-Sèvres, 86 Vienne,"
            + " 87 Haute-Vienne");
    region(
        "76",
        "Occitanie",
        "09 Ariège, 11 Aude, 12 Aveyron, 30 Gard, 31 Haute-Garonne, 32 Gers, 34 Hérault, 46 Lot,"
            + " 48 Lozère, 65 Hautes-Pyrénées, 66 Pyrénées-Orientales, 81 Tarn,"
            + " 82 Tarn-et-Garonne");
    region(
        "84",
        "Auvergne-Rhône-Alpes",
        "01 Ain, 03 Allier, 07 Ardèche, 15 Cantal, 26 Drôme, 38 Isère, 42 Loire, 43 Haute-Loire,"
            + " 63 Puy-de-Dôme, 69 Rhône, 73 Savoie, 74 Haute-Savoie");
    region(
        "93",
        "Provence-Alpes-Côte d’Azur",
        "04 Alpes-de-Haute-Provence, 05 Hautes-Alpes, 06 Alpes-Maritimes, 13 Bouches-du-Rhône,"
            + " 83 Var, 84 Vaucluse");
    region("94", "Corse", "2A Corse-du-Sud, 2B Haute-Corse");
  }

  /** INSEE codes of the regions, sorted. */
  static final SortedSet<String> CODES =
      Collections.unmodifiableSortedSet(new TreeSet<>(REGIONS.keySet()));

  private Territoires() {}

  private static void region(String code, String nom, String departements) {
    REGIONS.put(code, new Nomme(code, nom));
    for (String departement : departements.split(", ")) {
      int espace = departement.indexOf(' ');
      DEPARTEMENTS.put(
          departement.substring(0, espace), new Nomme(code, departement.substring(espace + 1)));
    }
  }

  /**
   * Name of a region.
   *
   * @param code one of {@link #CODES}
   */
  static String nom(String code) {
    Nomme region = REGIONS.get(code);
    if (region == null) {
      throw new IllegalArgumentException("no region has the code " + code);
    }
    return region.nom();
  }

  /**
   * The region that has a territory.
   *
   * @param territoire a region or a département by code and name, or a commune by code
   * @return its INSEE code; empty for what lies in no region, in several (an EPCI), or is unknown
   */
  static Optional<String> region(Territoire territoire) {
    String code = territoire.code().strip();
    if (code.length() == LONGUEUR_D_UNE_COMMUNE && COMMUNE.matcher(code).matches()) {
      String departement = code.substring(0, code.startsWith("97") ? 3 : 2);
      return Optional.ofNullable(DEPARTEMENTS.get(departement)).map(Nomme::region);
    }
    String nom = sansArticle(territoire.nom());
    return Stream.of(REGIONS.get(code), DEPARTEMENTS.get(code))
        .filter(connu -> connu != null && sansArticle(connu.nom()).equals(nom))
        .map(Nomme::region)
        .findFirst();
  }

  /** Codes of the départements, sorted. */
  static SortedSet<String> departements() {
    return new TreeSet<>(DEPARTEMENTS.keySet());
  }

  private static String sansArticle(String nom) {
    return Mots.normaliser(nom).replaceFirst("^la ", "");
  }
}
