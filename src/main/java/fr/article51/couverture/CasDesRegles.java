package fr.article51.couverture;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many cases each rule has. The cases are tests, which do not travel with the service: the
 * build counts them, and leaves the numbers.
 */
public final class CasDesRegles {
  private static final String INDEX = "/couverture/cas.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private CasDesRegles() {}

  /**
   * Counts the cases and writes what {@link #lire} will read.
   *
   * @param cas folder of the cases by rule
   * @param classes folder of the class path
   * @throws IOException when a file cannot be read or written
   */
  public static void ecrire(Path cas, Path classes) throws IOException {
    Path index = classes.resolve(INDEX.substring(1));
    Files.createDirectories(index.getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(index.toFile(), compter(cas));
  }

  /**
   * @return name of a rule → number of its cases; a rule without any is not in it
   * @throws IllegalStateException when the build has not counted them
   */
  public static Map<String, Integer> lire() {
    try (InputStream flux = CasDesRegles.class.getResourceAsStream(INDEX)) {
      if (flux == null) {
        throw new IllegalStateException("missing on the class path: " + INDEX);
      }
      return Map.copyOf(JSON.readValue(flux, new TypeReference<Map<String, Integer>>() {}));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + INDEX, e);
    }
  }

  private static Map<String, Integer> compter(Path dossier) throws IOException {
    Map<String, Integer> parRegle = new TreeMap<>();
    for (Path fichier : fichiers(dossier)) {
      for (JsonNode cas : new YAMLMapper().readTree(fichier.toFile())) {
        parRegle.merge(cas.path("regle").asText(), 1, Integer::sum);
      }
    }
    return parRegle;
  }

  private static List<Path> fichiers(Path dossier) throws IOException {
    try (Stream<Path> fichiers = Files.walk(dossier)) {
      return fichiers.filter(fichier -> fichier.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
