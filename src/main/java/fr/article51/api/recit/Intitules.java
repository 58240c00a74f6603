package fr.article51.api.recit;

import fr.article51.libelles.Libelles;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of provisions and periods as a jurist writes them. */
public final class Intitules {

  private Intitules() {}

  /** {@code L162-31-1.II.2.n} → « L162-31-1 II 2° n »; {@code .al2} → « alinéa 2 ». */
  public static String provision(String id) {
    StringBuilder nom = new StringBuilder();
    for (String division : id.split("\\.")) {
      if (nom.length() > 0) {
        nom.append('\u00a0');
      }
      if (division.matches("\\d+")) {
        nom.append(division).append('°');
      } else if (division.matches("al\\d+")) {
        nom.append("alinéa\u00a0").append(division.substring(2));
      } else {
        nom.append(division);
      }
    }
    return nom.toString();
  }

  /** The article of a provision. */
  public static String article(String provision) {
    int point = provision.indexOf('.');
    return point < 0 ? provision : provision.substring(0, point);
  }

  /** Page of a provision. */
  public static String adresse(String provision) {
    return "/provisions/" + provision;
  }

  /**
   * Days in words, the last one included.
   *
   * @param au first day after; null while no end is known
   */
  public static String periode(LocalDate du, @Nullable LocalDate au) {
    if (au == null) {
      return "depuis le " + Libelles.date(du);
    }
    LocalDate dernier = au.minusDays(1);
    return dernier.equals(du)
        ? "le " + Libelles.date(du)
        : "du " + Libelles.date(du) + " au " + Libelles.date(dernier);
  }

  /** With a capital, as at the beginning of a title. */
  public static String titre(String texte) {
    return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
  }

  /** With a small letter, as inside a sentence, but for an acronym. */
  public static String enPhrase(String texte) {
    boolean sigle = texte.length() > 1 && Character.isUpperCase(texte.charAt(1));
    return sigle ? texte : texte.substring(0, 1).toLowerCase(Locale.FRENCH) + texte.substring(1);
  }
}
