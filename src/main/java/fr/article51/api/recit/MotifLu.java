package fr.article51.api.recit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rule, as its line of DRL writes it: {@code $besoin : Reponse( code == "x",
 * valeur == Valeur.OUI )}.
 *
 * @param variable name that the rule gives to the fact, with its dollar; null when it gives none
 * @param type the fact
 * @param contraintes what is asked of it, in order
 */
record MotifLu(@Nullable String variable, String type, List<Contrainte> contraintes) {
  private static final Pattern MOTIF = Pattern.compile("(?:(\\$\\w+) : )?([A-Z]\\w+)\\((.*)\\)");
  private static final Pattern LIAISON = Pattern.compile("(\\$\\w+) : (\\w+)");
  private static final Pattern CONTRAINTE =
      Pattern.compile("(\\w+) (==|!=|<=|>=|<|>|in|str\\[(\\w+)]) (.+)");

  /** Operator of a field that is only given a name. */
  private static final String LIE = "$";

  /**
   * A field of the fact.
   *
   * @param champ its name
   * @param operateur {@code ==}, {@code in}…; {@code $} when it is only given a name
   * @param valeurs literals without quotes, or names of variables with their dollar
   */
  record Contrainte(String champ, String operateur, List<String> valeurs) {
    boolean lie() {
      return operateur.equals(LIE);
    }

    boolean variable() {
      return !lie() && valeurs.get(0).startsWith("$");
    }
  }

  /**
   * @throws IllegalStateException when the line has another form
   */
  static MotifLu de(String ligne) {
    Matcher motif = MOTIF.matcher(ligne.strip());
    if (!motif.matches()) {
      throw new IllegalStateException("not a pattern: " + ligne);
    }
    List<Contrainte> contraintes = new ArrayList<>();
    for (String partie : Decoupe.virgules(motif.group(3))) {
      contraintes.add(contrainte(partie));
    }
    return new MotifLu(motif.group(1), motif.group(2), List.copyOf(contraintes));
  }

  private static Contrainte contrainte(String texte) {
    Matcher liaison = LIAISON.matcher(texte);
    if (liaison.matches()) {
      return new Contrainte(liaison.group(2), LIE, List.of(liaison.group(1)));
    }
    Matcher contrainte = CONTRAINTE.matcher(texte);
    if (!contrainte.matches()) {
      throw new IllegalStateException("not a constraint: " + texte);
    }
    String operateur = contrainte.group(3) == null ? contrainte.group(2) : contrainte.group(3);
    String valeur = contrainte.group(4).strip();
    List<String> valeurs =
        operateur.equals("in")
            ? Decoupe.virgules(valeur.substring(1, valeur.length() - 1))
            : List.of(valeur);
    return new Contrainte(
        contrainte.group(1), operateur, valeurs.stream().map(Decoupe::valeur).toList());
  }

  /** What it looks like, whatever its values: {@code Reponse(code ==, valeur ==)}. */
  String forme() {
    return contraintes.stream()
        .map(c -> c.champ() + " " + (c.variable() ? "$" : "") + c.operateur())
        .collect(Collectors.joining(", ", type + "(", ")"));
  }

  /** The first value asked of a field; null when nothing is asked of it. */
  @Nullable String valeur(String champ) {
    List<String> valeurs = valeurs(champ);
    return valeurs.isEmpty() ? null : valeurs.get(0);
  }

  /** The values asked of a field; empty when nothing is. */
  List<String> valeurs(String champ) {
    return contraintes.stream()
        .filter(c -> c.champ().equals(champ) && !c.lie())
        .findFirst()
        .map(Contrainte::valeurs)
        .orElse(List.of());
  }

  /** The field that a variable of the rule names; null when this pattern does not bind it. */
  @Nullable String champLie(String variable) {
    return contraintes.stream()
        .filter(c -> c.lie() && c.valeurs().contains(variable))
        .map(Contrainte::champ)
        .findFirst()
        .orElse(null);
  }
}
