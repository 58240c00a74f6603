package fr.article51.libelles;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three files of {@code libelles/} as they are written. Reading is strict: an unknown field, a
 * repeated key or an empty file is an error, so that a slip of the pen never becomes a missing
 * word. The service does not read them: see {@link LibellesCompiles}.
 */
final class Fichiers {

  /**
   * A ground of {@code motifs.yaml}.
   *
   * @param texte used when no variant is asked for
   * @param variantes other texts, by variant
   * @param ailleurs where else to turn
   * @param nom name of the obstacle, for obstacles only
   */
  record EntreeMotif(
      String texte,
      @Nullable Map<String, String> variantes,
      @Nullable String ailleurs,
      @Nullable String nom) {}

  /** The maps of {@code verdict.yaml}, each from a value of the contract to its words. */
  record EntreesVerdict(
      Map<String, String> conclusions,
      Map<String, String> regimes,
      Map<String, String> themes,
      Map<String, String> cahier,
      Map<String, String> appreciations,
      Map<String, String> etapes,
      Map<String, String> guichets,
      Map<String, String> autorites,
      Map<String, String> natures,
      Map<String, String> requis,
      Map<String, String> changements,
      Map<String, String> corrections,
      Map<String, String> trace,
      Map<String, String> dessin) {

    EntreesVerdict {
      conclusions = Map.copyOf(conclusions);
      regimes = Map.copyOf(regimes);
      themes = Map.copyOf(themes);
      cahier = Map.copyOf(cahier);
      appreciations = Map.copyOf(appreciations);
      etapes = Map.copyOf(etapes);
      guichets = Map.copyOf(guichets);
      autorites = Map.copyOf(autorites);
      natures = Map.copyOf(natures);
      requis = Map.copyOf(requis);
      changements = Map.copyOf(changements);
      corrections = Map.copyOf(corrections);
      trace = Map.copyOf(trace);
      dessin = Map.copyOf(dessin);
    }
  }

  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The files of the class path. */
  static final Source ECRITS = Fichiers::ecrit;

  private Fichiers() {}

  /** Gives the bytes of a file of {@code libelles/}. */
  @FunctionalInterface
  interface Source {
    byte[] lire(String fichier) throws IOException;
  }

  /** Questions by code, in questionnaire order. */
  static Map<String, LibelleQuestion> questions() {
    return questions(ECRITS);
  }

  static Map<String, LibelleQuestion> questions(Source source) {
    return lire(
        source,
        "questions.yaml",
        toutExiger(YAML.readerFor(new TypeReference<LinkedHashMap<String, LibelleQuestion>>() {})));
  }

  /** Grounds by code. */
  static Map<String, EntreeMotif> motifs() {
    return motifs(ECRITS);
  }

  static Map<String, EntreeMotif> motifs(Source source) {
    return lire(
        source,
        "motifs.yaml",
        YAML.readerFor(new TypeReference<LinkedHashMap<String, EntreeMotif>>() {}));
  }

  /** Everything else that a verdict says. */
  static EntreesVerdict verdict() {
    return verdict(ECRITS);
  }

  static EntreesVerdict verdict(Source source) {
    return lire(source, "verdict.yaml", toutExiger(YAML.readerFor(EntreesVerdict.class)));
  }

  /** Every field must be there: in these files nothing is optional. */
  private static ObjectReader toutExiger(ObjectReader lecteur) {
    return lecteur.with(
        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
  }

  /**
   * Reads a file of wordings.
   *
   * @throws IllegalStateException if it is absent or not as expected
   */
  private static <T> T lire(Source source, String nom, ObjectReader lecteur) {
    try {
      T contenu = lecteur.readValue(source.lire(nom));
      if (contenu == null) {
        throw new IllegalStateException("libelles/" + nom + " : aucun mot");
      }
      return contenu;
    } catch (IOException e) {
      throw new IllegalStateException("libelles/" + nom + " : " + e.getMessage(), e);
    }
  }

  /** A file as the build copies it to the class path. */
  private static byte[] ecrit(String nom) throws IOException {
    try (InputStream flux = Fichiers.class.getResourceAsStream("/libelles/" + nom)) {
      if (flux == null) {
        throw new FileNotFoundException(nom);
      }
      return flux.readAllBytes();
    }
  }
}
