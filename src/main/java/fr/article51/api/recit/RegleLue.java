package fr.article51.api.recit;

import fr.article51.regles.Regle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its DRL writes it, cut into what can be told: its conditions and its only finding.
 *
 * @param regle the rule
 * @param conditions its patterns, in order
 * @param constat the finding: a record of {@link fr.article51.regles.Constat}
 * @param arguments of the finding, as they are written, without the name of the rule
 */
record RegleLue(Regle regle, List<MotifLu> conditions, String constat, List<String> arguments) {
  private static final Pattern CORPS = Pattern.compile("(?ms)^when\\R(.*?)^then\\R(.*?)^end$");
  private static final Pattern INSERTION =
      Pattern.compile("insert\\( new ([A-Z]\\w+)\\( (.*) \\) \\);");

  /**
   * @param regle a rule written in DRL
   * @throws IllegalStateException when it is not in the form that the house allows
   */
  static RegleLue de(Regle regle) {
    Matcher corps = CORPS.matcher(regle.source());
    if (!corps.find()) {
      throw new IllegalStateException("not a rule: " + regle.nom());
    }
    Matcher insertion = INSERTION.matcher(corps.group(2).strip());
    if (!insertion.matches()) {
      throw new IllegalStateException("not one finding: " + regle.nom());
    }
    List<String> arguments = Decoupe.virgules(insertion.group(2));
    return new RegleLue(
        regle,
        corps.group(1).lines().filter(ligne -> !ligne.isBlank()).map(MotifLu::de).toList(),
        insertion.group(1),
        arguments.subList(1, arguments.size()));
  }

  /** A literal argument without its quotes; empty when it is the value of a variable. */
  String litteral(int rang) {
    String argument = arguments.get(rang);
    return argument.contains("$") ? "" : Decoupe.valeur(argument);
  }

  /** The pairs of a {@code Map.of( … )}; the value of a variable is written as its name. */
  Map<String, String> paires(int rang) {
    String argument = arguments.get(rang);
    String interieur = argument.substring("Map.of(".length(), argument.length() - 1);
    List<String> parties = Decoupe.virgules(interieur);
    Map<String, String> paires = new LinkedHashMap<>();
    for (int i = 0; i < parties.size(); i += 2) {
      String valeur = parties.get(i + 1);
      paires.put(
          Decoupe.valeur(parties.get(i)), valeur.startsWith("\"") ? Decoupe.valeur(valeur) : "$");
    }
    return paires;
  }

  /** The pattern that an argument speaks of, by its variable; null for a literal. */
  @Nullable MotifLu origine(int rang) {
    String argument = arguments.get(rang);
    return conditions.stream()
        .filter(
            motif ->
                Objects.requireNonNullElse(motif.variable(), "").equals(tete(argument))
                    || motif.champLie(tete(argument)) != null)
        .findFirst()
        .orElse(null);
  }

  private static String tete(String argument) {
    int point = argument.indexOf('.');
    return argument.startsWith("$") && point > 0 ? argument.substring(0, point) : argument;
  }
}
