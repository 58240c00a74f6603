package fr.article51.veille;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An official text, reduced to what legal-refs/ keeps of it (see its README): a fingerprint and a
 * plan.
 *
 * @param empreinte SHA-256, in hexadecimal, of the normalised text
 * @param plan its alinéas, as {@code plan} of a version names them; empty when its numbering is not
 *     the one that we know
 */
public record TexteOfficiel(String empreinte, List<String> plan) {
  private static final Pattern FIN_D_ALINEA =
      Pattern.compile("</(?:p|div|li)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BALISE = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITE = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");
  private static final Map<String, String> ENTITES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "deg", "°");
  private static final Pattern CHIFFRE_ROMAIN = Pattern.compile("([IVX]+)\\s?\\.\\s?-.*");
  private static final Pattern NUMERO = Pattern.compile("(\\d+)°.*");
  private static final Pattern LETTRE = Pattern.compile("([a-z])\\).*");

  /** Copies the list. */
  public TexteOfficiel {
    plan = List.copyOf(plan);
  }

  /**
   * @param html the text, its alinéas between tags
   */
  static TexteOfficiel de(String html) {
    List<String> alineas =
        FIN_D_ALINEA
            .matcher(html)
            .replaceAll("\n")
            .lines()
            .map(ligne -> sansEntites(BALISE.matcher(ligne).replaceAll("")).strip())
            .filter(ligne -> !ligne.isEmpty() && !ligne.startsWith("# Article"))
            .takeWhile(ligne -> !ligne.startsWith("NOTA:"))
            .toList();
    return new TexteOfficiel(empreinte(String.join("\n", alineas)), plan(alineas));
  }

  private static String sansEntites(String texte) {
    return ENTITE
        .matcher(texte)
        .replaceAll(entite -> Matcher.quoteReplacement(caractere(entite.group(), entite.group(1))));
  }

  private static String caractere(String entite, String nom) {
    if (nom.startsWith("#x") || nom.startsWith("#X")) {
      return caractere(entite, Integer.parseInt(nom, 2, nom.length(), 16));
    }
    if (nom.startsWith("#")) {
      return caractere(entite, Integer.parseInt(nom, 1, nom.length(), 10));
    }
    return ENTITES.getOrDefault(nom, entite);
  }

  private static String caractere(String entite, int point) {
    return Character.isValidCodePoint(point) ? Character.toString(point) : entite;
  }

  private static String empreinte(String texte) {
    String normalise =
        Normalizer.normalize(texte, Normalizer.Form.NFKC)
            .replaceAll("[\u2018\u2019\u02BC]", "'")
            .replaceAll("(?U)\\s", "");
    try {
      byte[] octets = normalise.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 manque à cette machine virtuelle", e);
    }
  }

  /** Divisions I, 1°, a), and between them alinéas counted from the last Roman number. */
  private static List<String> plan(List<String> alineas) {
    List<String> plan = new ArrayList<>();
    String division = "";
    @Nullable String numero = null;
    int rang = 0;
    for (String alinea : alineas) {
      rang++;
      Matcher romain = CHIFFRE_ROMAIN.matcher(alinea);
      Matcher chiffre = NUMERO.matcher(alinea);
      Matcher lettre = LETTRE.matcher(alinea);
      if (romain.matches()) {
        division = romain.group(1);
        numero = null;
        rang = 1;
        plan.add(division);
      } else if (chiffre.matches()) {
        numero = sous(division, chiffre.group(1));
        plan.add(numero);
      } else if (lettre.matches() && numero != null) {
        plan.add(sous(numero, lettre.group(1)));
      } else if (lettre.matches()) {
        return List.of(); // a letter of nothing
      } else {
        plan.add(sous(division, "al" + rang));
      }
    }
    boolean repete = plan.stream().collect(Collectors.toSet()).size() < plan.size();
    return repete ? List.of() : plan;
  }

  private static String sous(String division, String nom) {
    return division.isEmpty() ? nom : division + "." + nom;
  }
}
