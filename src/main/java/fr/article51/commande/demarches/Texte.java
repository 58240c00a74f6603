package fr.article51.commande.demarches;

/** Texts of others, shown in a terminal. */
final class Texte {
  private Texte() {}

  /** In one line: no control character reaches the terminal. */
  static String propre(String texte) {
    return texte.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }

  /** Every line of it, as clean, after that many spaces. */
  static String enRetrait(String texte, int espaces) {
    StringBuilder lignes = new StringBuilder();
    texte
        .lines()
        .forEach(une -> lignes.append(" ".repeat(espaces)).append(propre(une)).append('\n'));
    return lignes.toString();
  }
}
