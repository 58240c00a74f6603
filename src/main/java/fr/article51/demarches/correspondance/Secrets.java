package fr.article51.demarches.correspondance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Secrets by name: an environment variable or a configuration property. A file is copied, mailed
 * and versioned: the secret itself, put there by mistake, is refused and never repeated. One that
 * is kept in a file, as containers do, is read each time: it may be replaced meanwhile.
 */
public final class Secrets {
  /** What a name may be, in words. */
  public static final String ADMIS =
      "le nom d’une variable d’environnement (DS_JETON_IDF) ou d’une propriété"
          + " (demarches.idf.jeton), pas le secret";

  private static final Pattern VARIABLE =
      Pattern.compile("(?!WHSEC_)[A-Z][A-Z0-9]{0,15}(_[A-Z0-9]{1,15})*");
  private static final Pattern PROPRIETE =
      Pattern.compile(
          "[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15})*(\\.[a-z0-9]{1,15}(-[a-z0-9]{1,15})*)+");
  private static final int LONGUEUR_MAXIMUM = 80;
  private static final String FICHIER = "_FILE";

  private final Function<String, Optional<String>> reglages;

  /**
   * @param reglages the value of a variable or property; empty when it is not set
   */
  public Secrets(Function<String, Optional<String>> reglages) {
    this.reglages = reglages;
  }

  /** Whether it names a secret; words of at most sixteen characters, as a secret seldom has. */
  public static boolean nomme(String texte) {
    return texte.length() <= LONGUEUR_MAXIMUM
        && (VARIABLE.matcher(texte).matches() || PROPRIETE.matcher(texte).matches());
  }

  /**
   * The secret; empty when it is not set, or blank.
   *
   * @param nom an environment variable or a property; with {@code _FILE} after it, the path of a
   *     file that holds the secret
   */
  public Optional<String> lire(String nom) {
    return reglages
        .apply(nom + FICHIER)
        .flatMap(Secrets::contenu)
        .or(() -> reglages.apply(nom))
        .map(String::strip)
        .filter(secret -> !secret.isEmpty());
  }

  private static Optional<String> contenu(String chemin) {
    try {
      return Optional.of(Files.readString(Path.of(chemin)));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
