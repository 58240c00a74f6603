package fr.article51.api.demarches;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a signed hook. Fields that the platform may add are no business of ours.
 *
 * @param demarche number of the démarche
 * @param evenements what happened, in order, gaps normal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AvisSigne(
    @JsonProperty("demarche_number") @Nullable Long demarche,
    @JsonProperty("events") @Nullable List<Evenement> evenements) {

  /** More events than the platform ever sends. */
  static final int EVENEMENTS_MAXIMUM = 100;

  private static final ObjectReader LECTEUR =
      JsonMapper.builder()
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build()
          .readerFor(AvisSigne.class);

  /**
   * Something that happened.
   *
   * @param type in the words of the platform; one that we do not know is a hint like any other
   * @param dossier number of the dossier; null when it is about none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Evenement(@Nullable String type, @JsonProperty("dossier_number") @Nullable Long dossier) {}

  /** Empty when it is not of that form. */
  static Optional<AvisSigne> lire(byte[] corps) {
    try {
      return Optional.ofNullable(LECTEUR.<AvisSigne>readValue(corps))
          .filter(avis -> avis.demarche() != null && avis.evenements() != null)
          .filter(avis -> avis.evenements().size() <= EVENEMENTS_MAXIMUM)
          .filter(avis -> avis.evenements().stream().allMatch(Objects::nonNull));
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
