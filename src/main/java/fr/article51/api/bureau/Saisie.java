package fr.article51.api.bureau;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, and what became of it.
 *
 * @param formulaire its name; empty when none was sent
 * @param tapes what was typed, by field
 * @param fautes what is wrong with it, by field
 */
public record Saisie(String formulaire, Map<String, String> tapes, Map<String, String> fautes) {
  private static final List<String> LIBRES =
      List.of("motif", "texte", "texteLibre", "fonction", "nom", "titulaire");

  /** Nothing was sent. */
  public static final Saisie AUCUNE = new Saisie("", Map.of(), Map.of());

  /**
   * As it came.
   *
   * @param formulaire its name: that of its element in the page
   */
  public static Saisie de(String formulaire, Map<String, List<String>> champs) {
    Map<String, String> tapes = new TreeMap<>();
    champs.forEach((nom, valeurs) -> tapes.put(nom, propre(valeurs.get(0))));
    return new Saisie(formulaire, tapes, Map.of());
  }

  /** Without what nobody types, and PostgreSQL cannot hold. */
  private static String propre(String valeur) {
    return valeur.replace("\r\n", "\n").replace("\0", "");
  }

  /** What was written in free fields, for a page that has their form no more. */
  public List<String> ecrits() {
    return LIBRES.stream().map(this::valeur).filter(ecrit -> !ecrit.isBlank()).toList();
  }

  /** What was typed in a field; empty when nothing was. */
  public String valeur(String champ) {
    return tapes.getOrDefault(champ, "");
  }

  /** What is wrong with a field; empty when nothing is. */
  public String faute(String champ) {
    return fautes.getOrDefault(champ, "");
  }

  /** The same, or null when nothing was typed. */
  public @Nullable String facultatif(String champ) {
    String valeur = valeur(champ);
    return valeur.isBlank() ? null : valeur;
  }

  /** The version that the page showed; −1, which no screening has, when it is not a number. */
  public long version() {
    String version = valeur("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  /** A value of an enumeration; null when it is none of them. */
  public <E extends Enum<E>> @Nullable E parmi(String champ, E[] valeurs) {
    return List.of(valeurs).stream()
        .filter(une -> une.name().equals(valeur(champ)))
        .findFirst()
        .orElse(null);
  }

  /** The same, with one more fault, told after the others. */
  Saisie fautive(String champ, String faute) {
    Map<String, String> toutes = new LinkedHashMap<>(fautes);
    toutes.put(champ, faute);
    return new Saisie(formulaire, tapes, toutes);
  }
}
