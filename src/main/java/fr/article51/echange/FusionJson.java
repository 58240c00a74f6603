package fr.article51.echange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** JSON merge patch, RFC 7396. */
final class FusionJson {
  private FusionJson() {}

  /**
   * @param cible what is patched; null when there is nothing
   * @param retouche the patch
   * @return the outcome; the target is left as it was
   */
  static JsonNode appliquer(@Nullable JsonNode cible, JsonNode retouche) {
    if (!retouche.isObject()) {
      return retouche;
    }
    ObjectNode resultat =
        cible != null && cible.isObject()
            ? ((ObjectNode) cible).deepCopy()
            : JsonNodeFactory.instance.objectNode();
    retouche
        .properties()
        .forEach(
            champ -> {
              if (champ.getValue().isNull()) {
                resultat.remove(champ.getKey());
              } else {
                resultat.set(
                    champ.getKey(), appliquer(resultat.get(champ.getKey()), champ.getValue()));
              }
            });
    return resultat;
  }

  /**
   * The patch that makes one document of another; {@link #appliquer} undoes what this does.
   *
   * @param avant a document without null
   * @param apres a document without null
   */
  static JsonNode difference(JsonNode avant, JsonNode apres) {
    if (!avant.isObject() || !apres.isObject()) {
      return apres;
    }
    ObjectNode retouche = JsonNodeFactory.instance.objectNode();
    avant
        .fieldNames()
        .forEachRemaining(
            nom -> {
              if (!apres.has(nom)) {
                retouche.putNull(nom);
              }
            });
    apres
        .properties()
        .forEach(
            champ -> {
              JsonNode ancienne = avant.get(champ.getKey());
              if (!champ.getValue().equals(ancienne)) {
                retouche.set(
                    champ.getKey(),
                    ancienne == null ? champ.getValue() : difference(ancienne, champ.getValue()));
              }
            });
    return retouche;
  }
}
