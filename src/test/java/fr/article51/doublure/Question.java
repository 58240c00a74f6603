package fr.article51.doublure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a démarche asks, or a private annotation.
 *
 * @param numero its own number, which its identifier holds
 * @param options of a list
 * @param enfants of a repetition
 * @param si shown only when that other question holds that value
 */
public record Question(
    int numero,
    Genre genre,
    String libelle,
    String aide,
    boolean obligatoire,
    List<String> options,
    List<Question> enfants,
    @Nullable Condition si) {

  /** A question is shown only when another, of that number, holds that value. */
  public record Condition(int numero, Object valeur) {}

  public static Question de(int numero, Genre genre, String libelle) {
    return new Question(numero, genre, libelle, "", false, List.of(), List.of(), null);
  }

  public Question options(String... nouvelles) {
    return new Question(numero, genre, libelle, aide, obligatoire, List.of(nouvelles), enfants, si);
  }

  public Question enfants(Question... nouveaux) {
    return new Question(numero, genre, libelle, aide, obligatoire, options, List.of(nouveaux), si);
  }

  public Question siVaut(int autre, Object valeur) {
    Condition condition = new Condition(autre, valeur);
    return new Question(numero, genre, libelle, aide, obligatoire, options, enfants, condition);
  }

  public Question aide(String texte) {
    return new Question(numero, genre, libelle, texte, obligatoire, options, enfants, si);
  }

  public Question requise() {
    return new Question(numero, genre, libelle, aide, true, options, enfants, si);
  }

  /** Its identifier in the démarche. */
  public String id() {
    return id(numero);
  }

  /** Identifier of the question of that number. */
  public static String id(int numero) {
    return base64("Champ-" + numero);
  }

  /** Identifier of its champ in a line of a repetition. */
  String idDansLigne(String ligne) {
    return base64("Champ-" + numero + "|" + ligne);
  }

  static String base64(String texte) {
    return Base64.getEncoder().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
  }
}
