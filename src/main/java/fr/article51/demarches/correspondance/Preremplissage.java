package fr.article51.demarches.correspondance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as the body that creates a dossier filled in beforehand ({@code POST
 * /api/public/v1/demarches/:id/dossiers}, content type exactly {@code application/json}).
 *
 * @param champs {@code champ_<descriptor>} → a text, or a list of texts
 * @param nonPortes what of the request is not in them
 */
public record Preremplissage(Map<String, Object> champs, List<NonPorte> nonPortes) {

  /**
   * Something that the dossier will not say by itself.
   *
   * @param cible field of the request, or code of a question
   * @param raison why, in French
   */
  public record NonPorte(String cible, String raison) {}

  public Preremplissage {
    champs = Collections.unmodifiableMap(new TreeMap<>(champs));
    nonPortes = List.copyOf(nonPortes);
  }

  /** The body; the same bytes for the same request. */
  public byte[] corps() {
    try {
      return new JsonMapper().writeValueAsBytes(champs);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
