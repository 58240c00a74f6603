package fr.article51.couverture;

import java.util.ArrayList;
import java.util.List;

/** Names of alinéas as lawyers write them. */
public final class NomDAlinea {
  private NomDAlinea() {}

  /**
   * @param alinea as a plan or the end of a provision's identifier has it: {@code II.2.j}, {@code
   *     III.al2}; empty for a whole article
   * @return such as {@code II 2° j}, {@code III alinéa 2}, {@code article entier}
   */
  public static String enMots(String alinea) {
    if (alinea.isEmpty()) {
      return "article entier";
    }
    List<String> mots = new ArrayList<>();
    for (String partie : alinea.split("\\.")) {
      if (partie.startsWith("al")) {
        mots.add("alinéa " + partie.substring(2));
      } else if (Character.isDigit(partie.charAt(0))) {
        mots.add(partie + "°");
      } else {
        mots.add(partie);
      }
    }
    return String.join(" ", mots);
  }
}
