package fr.article51.api.formulaire;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Authorised experiments whose project set a rule aside: {@code libelles/experiences.yaml}.
 *
 * @param parBesoin names by question code
 */
record Experiences(Map<String, List<String>> parBesoin) {
  private static final String FICHIER = "/libelles/experiences.yaml";

  static Experiences charger() {
    try (InputStream flux = Experiences.class.getResourceAsStream(FICHIER)) {
      if (flux == null) {
        throw new FileNotFoundException(FICHIER);
      }
      return new Experiences(new YAMLMapper().readValue(flux, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names; none for a question that is no need, or a need that none had. */
  List<String> de(String code) {
    return parBesoin.getOrDefault(code, List.of());
  }
}
