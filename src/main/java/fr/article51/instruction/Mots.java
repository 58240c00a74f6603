package fr.article51.instruction;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How texts become words: letters and digits, in lower case, without accents, each word once, in
 * the order of the text. Words are kept: to change this takes a migration that writes them anew.
 */
final class Mots {
  /** Most characters of a word; the others play no part. */
  static final int LONGUEUR = 40;

  /** Most bytes of all words together: PostgreSQL takes 2,704 in an index. The last are left. */
  private static final int TOTAL = 2_400;

  /** In most titles: they would double what is written, and select nothing. */
  private static final Set<String> OUTILS =
      Set.of(
          "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour",
          "un", "une");

  private static final Pattern MARQUES = Pattern.compile("\\p{M}+");
  private static final Pattern ENTRE_LES_MOTS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Mots() {}

  static Set<String> de(String... textes) {
    Set<String> mots = new LinkedHashSet<>();
    int total = 0;
    for (String mot : ENTRE_LES_MOTS.split(plier(String.join("\n", textes)))) {
      String garde = couper(mot);
      if (garde.isEmpty() || mots.contains(garde)) {
        continue;
      }
      total += 1 + garde.getBytes(StandardCharsets.UTF_8).length;
      if (total > TOTAL) {
        break;
      }
      mots.add(garde);
    }
    return mots;
  }

  private static String plier(String texte) {
    String decompose = Normalizer.normalize(texte.toLowerCase(Locale.ROOT), Form.NFD);
    String sansMarques = MARQUES.matcher(decompose).replaceAll("");
    return Normalizer.normalize(sansMarques, Form.NFC).replace("œ", "oe").replace("æ", "ae");
  }

  private static String couper(String mot) {
    if (mot.length() <= LONGUEUR) {
      return mot;
    }
    boolean entreDeux = Character.isHighSurrogate(mot.charAt(LONGUEUR - 1));
    return mot.substring(0, entreDeux ? LONGUEUR - 1 : LONGUEUR);
  }

  /**
   * What words must begin with to be those of a text; what another one implies is left out.
   *
   * @return the longest first: most often the rarest
   */
  static List<String> debuts(String texte) {
    Set<String> mots = de(texte);
    List<String> debuts = new ArrayList<>(mots);
    debuts.removeIf(mot -> mots.stream().anyMatch(m -> !m.equals(mot) && m.startsWith(mot)));
    debuts.sort(Comparator.comparingInt(String::length).reversed());
    return debuts;
  }

  /** Those that the index has: not the words that are in most titles. */
  static List<String> indexes(Set<String> mots) {
    return mots.stream().filter(mot -> !OUTILS.contains(mot)).toList();
  }

  /** Whether the index has every word that begins so. */
  static boolean indexe(String debut) {
    return OUTILS.stream().noneMatch(outil -> outil.startsWith(debut));
  }

  /** The first text, in the order of characters, after all those that begin so. */
  static String apres(String debut) {
    int place = debut.offsetByCodePoints(debut.length(), -1);
    return debut.substring(0, place) + Character.toString(debut.codePointAt(place) + 1);
  }

  /** Words as one text: a space before each. */
  static String ensemble(Set<String> mots) {
    StringBuilder ensemble = new StringBuilder();
    mots.forEach(mot -> ensemble.append(' ').append(mot));
    return ensemble.toString();
  }

  /** Matches {@link #ensemble} where a word begins so; words have nothing to escape. */
  static String motif(String debut) {
    return "% " + debut + "%";
  }
}
