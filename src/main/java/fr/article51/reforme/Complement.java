package fr.article51.reforme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file completed by another, so that a candidate writes only what it changes. Maps are completed
 * key by key; the entries of a list are found by their identity ({@link Identites}), completed the
 * same way, and added at its end when they are new; a list of texts gains those that it lacks;
 * {@code null} empties a field.
 */
final class Complement {
  private final String fichier;

  private Complement(String fichier) {
    this.fichier = fichier;
  }

  /**
   * @param base the file as it is
   * @param complement what completes it
   * @param fichier path of the latter, for faults
   * @throws CandidatIllisibleException when they do not have the same form
   */
  static JsonNode completer(JsonNode base, JsonNode complement, String fichier)
      throws CandidatIllisibleException {
    return new Complement(fichier).completer(base, complement, "", "");
  }

  /**
   * @param lieu where, without the entries passed, see {@link Identites#cles}
   * @param enMots the same with them, for faults
   */
  private JsonNode completer(JsonNode base, JsonNode complement, String lieu, String enMots)
      throws CandidatIllisibleException {
    if (base.isObject() && complement.isObject()) {
      return objet(base.deepCopy(), complement, lieu, enMots);
    }
    if (base.isArray() && complement.isArray()) {
      return liste(base.deepCopy(), complement, lieu, enMots);
    }
    if (base.isContainerNode() && !complement.isNull() || complement.isContainerNode()) {
      if (!base.isNull()) {
        throw faute(enMots, "forme différente ; attendu : " + forme(base));
      }
    }
    return complement;
  }

  private ObjectNode objet(ObjectNode base, JsonNode complement, String lieu, String enMots)
      throws CandidatIllisibleException {
    for (Map.Entry<String, JsonNode> champ : complement.properties()) {
      String nom = champ.getKey();
      JsonNode ancien = base.get(nom);
      base.set(
          nom,
          ancien == null
              ? champ.getValue()
              : completer(
                  ancien,
                  champ.getValue(),
                  Identites.sous(lieu, nom),
                  enMots.isEmpty() ? nom : enMots + ", " + nom));
    }
    return base;
  }

  private ArrayNode liste(ArrayNode base, JsonNode complement, String lieu, String enMots)
      throws CandidatIllisibleException {
    List<String> cles = Identites.cles(lieu, base);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < base.size(); i++) {
      places.put(identite(base.get(i), cles, enMots), i);
    }
    Set<String> vues = new HashSet<>();
    for (JsonNode entree : complement) {
      String identite = identite(entree, cles, enMots);
      if (!vues.add(identite)) {
        throw faute(enMots, "« " + identite + " » en double");
      }
      Integer place = places.get(identite);
      if (place == null) {
        base.add(entree);
      } else if (cles != null) {
        String ici = enMots.isEmpty() ? identite : enMots + ", " + identite;
        base.set(place, completer(base.get(place), entree, lieu, ici));
      }
    }
    return base;
  }

  private String identite(JsonNode entree, @Nullable List<String> cles, String enMots)
      throws CandidatIllisibleException {
    if (cles == null) {
      if (entree.isContainerNode()) {
        throw faute(enMots, "une liste de textes est attendue");
      }
      return entree.asText();
    }
    String identite = Identites.de(entree, cles);
    if (identite == null) {
      throw faute(
          enMots,
          "une entrée sans "
              + String.join(" ou sans ", cles.stream().filter(cle -> !cle.endsWith("?")).toList())
              + " : on ne sait laquelle elle complète");
    }
    return identite;
  }

  private static String forme(JsonNode noeud) {
    return noeud.isObject() ? "des champs" : noeud.isArray() ? "une liste" : "une valeur";
  }

  private CandidatIllisibleException faute(String enMots, String reproche) {
    return new CandidatIllisibleException(
        fichier + (enMots.isEmpty() ? "" : ", " + enMots) + " : " + reproche);
  }
}
