package fr.article51.libelles;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The words with which the catalogue tells rules and law, {@code libelles/catalogue.yaml}, those of
 * the letters, {@code libelles/courriers.yaml}, or those of the desk, {@code libelles/bureau.yaml}.
 * Read when the first page or letter is asked for, not at launch: verdicts do not need them.
 */
public final class MotsDuCatalogue {
  private final Map<String, Map<String, Gabarit>> sections = new HashMap<>();

  private MotsDuCatalogue(Map<String, Map<String, String>> textes) {
    textes.forEach(
        (section, entrees) -> {
          Map<String, Gabarit> gabarits = new HashMap<>();
          entrees.forEach((code, texte) -> gabarits.put(code, Gabarit.de(texte)));
          sections.put(section, gabarits);
        });
  }

  /**
   * Reads the words of the catalogue.
   *
   * @throws UncheckedIOException when the file is absent or not as expected
   */
  public static MotsDuCatalogue charger() {
    return lire("/libelles/catalogue.yaml");
  }

  /**
   * Reads the words of the letters.
   *
   * @throws UncheckedIOException when the file is absent or not as expected
   */
  public static MotsDuCatalogue desCourriers() {
    return lire("/libelles/courriers.yaml");
  }

  /**
   * Reads the words of the desk.
   *
   * @throws UncheckedIOException when the file is absent or not as expected
   */
  public static MotsDuCatalogue duBureau() {
    return lire("/libelles/bureau.yaml");
  }

  private static MotsDuCatalogue lire(String fichier) {
    YAMLMapper yaml =
        new YAMLMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    try (InputStream flux = MotsDuCatalogue.class.getResourceAsStream(fichier)) {
      if (flux == null) {
        throw new FileNotFoundException(fichier);
      }
      return new MotsDuCatalogue(yaml.readValue(flux, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words without holes.
   *
   * @param section map of the file, such as {@code rangs}
   * @param code entry of that map
   * @throws IllegalArgumentException when there are no such words
   */
  public String mot(String section, String code) {
    return phrase(section, code, Map.of());
  }

  /**
   * A sentence with its holes filled.
   *
   * @param section map of the file
   * @param code entry of that map
   * @param valeurs values of the holes; those that the sentence does not name are ignored
   * @throws IllegalArgumentException when there are no such words, or a value is missing
   */
  public String phrase(String section, String code, Map<String, String> valeurs) {
    Gabarit gabarit = sections.getOrDefault(section, Map.of()).get(code);
    if (gabarit == null) {
      throw new IllegalArgumentException("no words in " + section + " for " + code);
    }
    return gabarit.rendre(valeurs);
  }
}
