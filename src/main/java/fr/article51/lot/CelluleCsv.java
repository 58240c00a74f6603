package fr.article51.lot;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell may hold: one line, and nothing that a spreadsheet would run as a formula. */
public final class CelluleCsv {
  private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
  private static final String FORMULE = "=+-@\t\r";

  private CelluleCsv() {}

  /**
   * @return the value as text, on one line; what would be a formula begins with an apostrophe
   */
  public static String de(@Nullable Object valeur) {
    if (valeur == null) {
      return "";
    }
    String texte = valeur.toString();
    String surUneLigne = COMMANDES.matcher(texte).replaceAll(" ");
    boolean formule = !texte.isEmpty() && FORMULE.indexOf(texte.charAt(0)) >= 0;
    return formule ? "'" + surUneLigne : surUneLigne;
  }
}
