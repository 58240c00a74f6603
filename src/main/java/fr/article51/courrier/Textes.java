package fr.article51.courrier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names and free text as a letter writes them. */
final class Textes {
  /** An article of a code, or the beginning of a range. */
  private static final Pattern ARTICLE = Pattern.compile("\\b([LRD])\\*?(?=\\d)");

  private static final Pattern BLANCS = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

  private Textes() {}

  /** {@code L162-31-1.II.2.j} → « L. 162-31-1, II, 2°, j ». */
  static String provision(String id) {
    return Stream.of(id.split("\\."))
        .map(
            division ->
                division.matches("\\d+")
                    ? division + "°"
                    : division.matches("al\\d+")
                        ? "alinéa\u00a0" + division.substring(2)
                        : articles(division))
        .collect(Collectors.joining(", "));
  }

  /** {@code L162-16 à L162-19} → « L. 162-16 à L. 162-19 ». */
  static String articles(String id) {
    return ARTICLE.matcher(id).replaceAll("$1.\u00a0");
  }

  /**
   * Free text on one line, without what a reader cannot see and a format cannot hold: controls,
   * marks that turn the direction of the text around them, halves of characters.
   */
  static String propre(@Nullable String texte) {
    if (texte == null) {
      return "";
    }
    String visible =
        texte
            .codePoints()
            .map(Textes::admis)
            .filter(c -> c >= 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return BLANCS.matcher(visible).replaceAll(" ").strip();
  }

  private static int admis(int c) {
    if (Character.isWhitespace(c)) {
      return ' ';
    }
    boolean moitie = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean tourne = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean jamais = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return moitie ? 0xFFFD : Character.isISOControl(c) || tourne || jamais ? -1 : c;
  }

  /** Free text, by paragraphs. */
  static List<String> paragraphes(@Nullable String texte) {
    return texte == null
        ? List.of()
        : texte.lines().map(Textes::propre).filter(ligne -> !ligne.isEmpty()).toList();
  }

  /** With a capital, as at the beginning of a sentence. */
  static String titre(String texte) {
    return texte.isEmpty()
        ? texte
        : texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
  }
}
