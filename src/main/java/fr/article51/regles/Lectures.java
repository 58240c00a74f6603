package fr.article51.regles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rules read, from their texts: a fact that no pattern can match would only slow them
 * down. Cautious: a pattern that does not compare a field with a constant reads every value of it.
 */
final class Lectures {
  private static final Pattern MOTIF = Pattern.compile("(?m)^  (?:\\$\\w+ : )?(\\w+)\\((.*)\\)$");
  private static final Pattern EGALITE =
      Pattern.compile("(?<![\\w.$])(\\w+) == (?:\"([^\"]*)\"|\\w+\\.([A-Z_0-9]+))");

  private final Map<String, List<Map<String, String>>> motifs = new HashMap<>();

  /**
   * @param sources texts of the rules
   */
  Lectures(List<String> sources) {
    for (String source : sources) {
      String conditions = source.substring(source.indexOf("\nwhen"), source.indexOf("\nthen"));
      Matcher motif = MOTIF.matcher(conditions);
      while (motif.find()) {
        motifs
            .computeIfAbsent(motif.group(1), type -> new ArrayList<>())
            .add(egalites(motif.group(2)));
      }
    }
  }

  private static Map<String, String> egalites(String contraintes) {
    Map<String, String> egalites = new HashMap<>();
    Matcher egalite = EGALITE.matcher(contraintes);
    while (egalite.find()) {
      egalites.put(
          egalite.group(1), egalite.group(2) == null ? egalite.group(3) : egalite.group(2));
    }
    return egalites;
  }

  /**
   * @param type simple name of the class of facts
   * @param champs values of the fact by field; the fields left out are not compared
   * @return whether some pattern can match such a fact
   */
  boolean lit(String type, Map<String, String> champs) {
    return motifs.getOrDefault(type, List.of()).stream()
        .anyMatch(
            egalites ->
                champs.entrySet().stream()
                    .allMatch(
                        champ ->
                            egalites
                                .getOrDefault(champ.getKey(), champ.getValue())
                                .equals(champ.getValue())));
  }
}
