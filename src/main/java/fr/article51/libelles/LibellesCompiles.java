package fr.article51.libelles;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.libelles.Fichiers.EntreeMotif;
import fr.article51.libelles.Fichiers.EntreesVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings as the build leaves them: the files of {@code libelles/}, read, checked and written
 * as one JSON file. Reading YAML costs a cold machine twice as much.
 */
public final class LibellesCompiles {
  private static final String FICHIER = "/libelles/libelles.json";

  private static final List<String> FICHIERS =
      List.of("questions.yaml", "motifs.yaml", "verdict.yaml", "catalogue.yaml");

  private LibellesCompiles() {}

  /** The content of the three files. */
  record Entrees(
      Map<String, LibelleQuestion> questions,
      Map<String, EntreeMotif> motifs,
      EntreesVerdict verdict) {

    static Entrees ecrites() {
      return ecrites(Fichiers.ECRITS);
    }

    static Entrees ecrites(Fichiers.Source source) {
      return new Entrees(
          Fichiers.questions(source), Fichiers.motifs(source), Fichiers.verdict(source));
    }

    Libelles libelles() {
      return new Libelles(questions, motifs, verdict);
    }
  }

  /**
   * Reads {@code libelles/} from the class path, checks it, writes what {@link Libelles#charger}
   * will read.
   *
   * @param classes folder of the class path
   * @throws IllegalStateException when a file is absent or not as expected
   * @throws IOException when it cannot be written
   */
  public static void ecrire(Path classes) throws IOException {
    Entrees entrees = Entrees.ecrites();
    entrees.libelles(); // refuses a template that is not one
    Path fichier = classes.resolve(FICHIER.substring(1));
    Files.createDirectories(fichier.getParent());
    Files.write(fichier, json().writeValueAsBytes(entrees));
  }

  /**
   * The files of {@code libelles/} as they are written, those of the catalogue pages too.
   *
   * @throws IllegalStateException when one is absent
   */
  public static Map<String, byte[]> fichiers() {
    Map<String, byte[]> lus = new LinkedHashMap<>();
    for (String nom : FICHIERS) {
      try {
        lus.put(nom, Fichiers.ECRITS.lire(nom));
      } catch (IOException e) {
        throw new IllegalStateException("libelles/" + nom + " : " + e.getMessage(), e);
      }
    }
    return Collections.unmodifiableMap(lus);
  }

  static Libelles lire() {
    return lues().libelles();
  }

  static Entrees lues() {
    try (InputStream flux = LibellesCompiles.class.getResourceAsStream(FICHIER)) {
      if (flux == null) {
        throw new IllegalStateException("wordings not found on the class path: " + FICHIER);
      }
      return json().readValue(flux.readAllBytes(), Entrees.class);
    } catch (IOException e) {
      throw new IllegalStateException("wordings not readable: " + FICHIER, e);
    }
  }

  private static ObjectMapper json() {
    return JsonMapper.builder()
        // The same words, the same bytes: a copied map has no order of its own.
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .defaultPropertyInclusion(
            JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }
}
