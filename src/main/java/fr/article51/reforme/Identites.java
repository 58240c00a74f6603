package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What tells the entries of a list apart in the files of the law: the key of its typed data. */
final class Identites {
  /** Place of a list, without the entries passed → the fields of its key; those with ? may lack. */
  private static final Map<String, List<String>> CLES =
      Map.of(
          "regimes", List.of("regime"),
          "versions", List.of("id"),
          "alineas", List.of("provision", "regime"),
          "alineas/versions", List.of("du"),
          "alineas/parametres", List.of("nom", "du"),
          "alineas/remarques", List.of("code", "du", "besoin?"),
          "periodes", List.of("du"));

  /** A file that is a list: articles set aside are known by id, questions by code. */
  private static final List<List<String>> RACINES = List.of(List.of("id"), List.of("code"));

  private Identites() {}

  /**
   * @param lieu place of the list, such as {@code alineas/versions}; empty for a file that is one
   * @param liste the list of the base
   * @return the fields of its key; null when its entries are mere texts
   */
  static @Nullable List<String> cles(String lieu, JsonNode liste) {
    if (!lieu.isEmpty()) {
      return CLES.get(lieu);
    }
    for (List<String> cles : RACINES) {
      if (!liste.isEmpty() && liste.get(0).has(cles.get(0))) {
        return cles;
      }
    }
    return null;
  }

  /**
   * @return the key of an entry, in words; null when it lacks one of its fields
   */
  static @Nullable String de(JsonNode entree, List<String> cles) {
    List<String> valeurs = new ArrayList<>();
    for (String cle : cles) {
      boolean facultative = cle.endsWith("?");
      JsonNode valeur = entree.path(facultative ? cle.substring(0, cle.length() - 1) : cle);
      if (valeur.isValueNode() && !valeur.isNull()) {
        valeurs.add(valeur.asText());
      } else if (!facultative) {
        return null;
      }
    }
    return String.join(" ", valeurs);
  }

  /** A place one level down. */
  static String sous(String lieu, String nom) {
    return lieu.isEmpty() ? nom : lieu + "/" + nom;
  }
}
