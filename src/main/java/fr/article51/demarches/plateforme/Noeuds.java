package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.databind.JsonNode;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reading of an answer. What is missing or malformed makes no sense of it as a whole. */
final class Noeuds {
  private Noeuds() {}

  static JsonNode objet(JsonNode noeud, String champ) {
    JsonNode valeur = noeud.path(champ);
    if (!valeur.isObject()) {
      throw insense(champ);
    }
    return valeur;
  }

  static <T> List<T> liste(JsonNode noeud, String champ, Function<JsonNode, T> lecture) {
    JsonNode valeurs = noeud.path(champ);
    if (!valeurs.isArray()) {
      throw insense(champ);
    }
    List<T> lus = new ArrayList<>();
    for (JsonNode valeur : valeurs) {
      if (!valeur.isNull()) {
        lus.add(lecture.apply(valeur));
      }
    }
    return List.copyOf(lus);
  }

  /** Empty when the platform gives null, or nothing. */
  static <T> List<T> listeOuVide(JsonNode noeud, String champ, Function<JsonNode, T> lecture) {
    return noeud.path(champ).isArray() ? liste(noeud, champ, lecture) : List.of();
  }

  static String texte(JsonNode noeud, String champ) {
    String valeur = texteOuNul(noeud, champ);
    if (valeur == null) {
      throw insense(champ);
    }
    return valeur;
  }

  static String texteOuVide(JsonNode noeud, String champ) {
    String valeur = texteOuNul(noeud, champ);
    return valeur == null ? "" : valeur;
  }

  static @Nullable String texteOuNul(JsonNode noeud, String champ) {
    JsonNode valeur = noeud.path(champ);
    return valeur.isTextual() ? valeur.textValue() : null;
  }

  static long nombre(JsonNode noeud, String champ) {
    JsonNode valeur = noeud.path(champ);
    if (!valeur.canConvertToLong() || !valeur.isIntegralNumber()) {
      throw insense(champ);
    }
    return valeur.longValue();
  }

  static Instant instant(JsonNode noeud, String champ) {
    return lire(champ, () -> OffsetDateTime.parse(texte(noeud, champ)).toInstant());
  }

  static @Nullable Instant instantOuNul(JsonNode noeud, String champ) {
    return texteOuNul(noeud, champ) == null ? null : instant(noeud, champ);
  }

  /** A reading whose faults are those of the answer. */
  static <T> T lire(String champ, Supplier<T> lecture) {
    try {
      return lecture.get();
    } catch (DateTimeException | NumberFormatException faute) {
      throw insense(champ);
    }
  }

  /** Never the value: it is of a dossier. */
  static Indisponible insense(String champ) {
    return new Indisponible("no sense in " + champ, null);
  }
}
