package fr.article51.demarches.correspondance;

import java.util.regex.Pattern;

/**
 * Names of secrets: an environment variable or a configuration property. A file is copied, mailed
 * and versioned: the secret itself, put there by mistake, is refused and never repeated.
 */
final class Secrets {
  static final String ADMIS =
      "le nom d’une variable d’environnement (DS_JETON_IDF) ou d’une propriété"
          + " (demarches.idf.jeton), pas le secret";

  private static final Pattern VARIABLE =
      Pattern.compile("(?!WHSEC_)[A-Z][A-Z0-9]{0,15}(_[A-Z0-9]{1,15})*");
  private static final Pattern PROPRIETE =
      Pattern.compile(
          "[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15})*(\\.[a-z0-9]{1,15}(-[a-z0-9]{1,15})*)+");
  private static final int LONGUEUR_MAXIMUM = 80;

  private Secrets() {}

  /** Whether it names a secret; words of at most sixteen characters, as a secret seldom has. */
  static boolean nomme(String texte) {
    return texte.length() <= LONGUEUR_MAXIMUM
        && (VARIABLE.matcher(texte).matches() || PROPRIETE.matcher(texte).matches());
  }
}
