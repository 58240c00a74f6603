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
}
