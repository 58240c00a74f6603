package fr.article51.demarches.correspondance;

import fr.article51.demarches.correspondance.Lecture.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options of linked lists, which the platform gives as one: {@code --First--}, then the options of
 * the second list that go with it.
 */
final class OptionsLiees {
  private static final Pattern PREMIER = Pattern.compile("--(.*)--");

  private OptionsLiees() {}

  /** Each pair; a first option without any second one stands alone. */
  static List<Option> paires(List<String> options) {
    List<Option> paires = new ArrayList<>();
    String premier = "";
    boolean seul = false;
    for (String option : options) {
      Matcher titre = PREMIER.matcher(option.strip());
      if (titre.matches()) {
        if (seul) {
          paires.add(Option.de(premier));
        }
        premier = titre.group(1).strip();
        seul = true;
      } else if (!option.isBlank()) {
        paires.add(new Option(premier, option.strip()));
        seul = false;
      }
    }
    if (seul) {
      paires.add(Option.de(premier));
    }
    return paires;
  }
}
