package fr.article51.regles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as its DRL file writes it, read without the code of the service.
 *
 * @param fichier relative to {@code rules/}
 * @param nom what stands between the quotes
 * @param entete lines between the name and {@code when}
 * @param conditions lines between {@code when} and {@code then}
 * @param consequence lines between {@code then} and {@code end}
 */
record RegleEcrite(
    String fichier,
    String nom,
    List<String> entete,
    List<String> conditions,
    List<String> consequence) {
  private static final Path DOSSIER = Path.of("src", "main", "resources", "rules");
  private static final Pattern REGLE =
      Pattern.compile("(?ms)^rule \"([^\"]+)\"\\n(.*?)^when\\n(.*?)^then\\n(.*?)^end$(?=\\n|\\z)");

  /** The DRL files, relative to {@code rules/}, sorted. */
  static List<String> fichiers() throws IOException {
    try (Stream<Path> fichiers = Files.walk(DOSSIER)) {
      return fichiers
          .filter(fichier -> fichier.toString().endsWith(".drl"))
          .map(fichier -> DOSSIER.relativize(fichier).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The text of a file, without its comments. */
  static String texte(String fichier) throws IOException {
    return Files.readString(DOSSIER.resolve(fichier)).replaceAll("(?m)^//.*$", "");
  }

  /** Every rule of every file, in the order of the files. */
  static List<RegleEcrite> toutes() throws IOException {
    List<RegleEcrite> regles = new ArrayList<>();
    for (String fichier : fichiers()) {
      Matcher regle = REGLE.matcher(texte(fichier));
      while (regle.find()) {
        regles.add(
            new RegleEcrite(
                fichier,
                regle.group(1),
                lignes(regle.group(2)),
                lignes(regle.group(3)),
                lignes(regle.group(4))));
      }
    }
    return regles;
  }

  private static List<String> lignes(String texte) {
    return texte.lines().map(String::strip).filter(ligne -> !ligne.isEmpty()).toList();
  }
}
