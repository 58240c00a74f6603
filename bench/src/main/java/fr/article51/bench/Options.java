package fr.article51.bench;

import java.util.List;
import java.util.Optional;

/** Arguments {@code --name=value}. */
final class Options {
  private final List<String> arguments;

  Options(String... arguments) {
    this.arguments = List.of(arguments);
  }

  Optional<String> texte(String nom) {
    String debut = "--" + nom + "=";
    return arguments.stream()
        .filter(argument -> argument.startsWith(debut))
        .map(argument -> argument.substring(debut.length()))
        .filter(valeur -> !valeur.isEmpty())
        .findFirst();
  }

  String exige(String nom) {
    return texte(nom).orElseThrow(() -> new IllegalArgumentException("--" + nom + "= manque"));
  }

  int entier(String nom, int defaut) {
    return texte(nom).map(Integer::parseInt).orElse(defaut);
  }
}
