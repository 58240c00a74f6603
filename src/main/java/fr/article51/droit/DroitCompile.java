package fr.article51.droit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.article51.droit.LecteurYaml.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The law as the build leaves it: legal-refs/, read, checked and written as one JSON file. Reading
 * YAML costs a cold machine twice as much.
 */
public final class DroitCompile {
  private static final String DOSSIER = "/legal-refs/";
  private static final String FICHIER = DOSSIER + "droit.json";

  /** The YAML files, as the build copies them to the class path. */
  static final Source ECRIT = fichier -> lire(DOSSIER + fichier);

  private DroitCompile() {}

  /**
   * Reads legal-refs/ from the class path, checks it, writes what {@link Droit#charger} will read.
   *
   * @param classes folder of the class path
   * @throws DroitInvalideException when a file is missing, unreadable or contradicts another
   * @throws IOException when it cannot be written
   */
  public static void ecrire(Path classes) throws IOException {
    DonneesDuDroit donnees = new LecteurYaml(ECRIT).lire();
    new Controles(donnees).verifier();
    Path fichier = classes.resolve(FICHIER.substring(1));
    Files.createDirectories(fichier.getParent());
    Files.write(fichier, json().writeValueAsBytes(donnees));
  }

  /**
   * The files of legal-refs/ as they are written: their names, in the order in which they are read,
   * and their contents.
   *
   * @throws DroitInvalideException when one is missing or unreadable
   */
  public static Map<String, byte[]> fichiers() {
    Map<String, byte[]> lus = new LinkedHashMap<>();
    new LecteurYaml(
            fichier -> {
              byte[] contenu = ECRIT.lire(fichier);
              lus.put(fichier, contenu);
              return contenu;
            })
        .lire();
    return Collections.unmodifiableMap(lus);
  }

  static DonneesDuDroit lire() {
    try {
      return json().readValue(lire(FICHIER), DonneesDuDroit.class);
    } catch (IOException e) {
      throw new DroitInvalideException(FICHIER + " ne peut être lu : construire par Maven", e);
    }
  }

  private static ObjectMapper json() {
    return LecteurYaml.strict(
        JsonMapper.builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build());
  }

  private static byte[] lire(String chemin) throws IOException {
    try (InputStream flux = DroitCompile.class.getResourceAsStream(chemin)) {
      if (flux == null) {
        throw new FileNotFoundException(chemin);
      }
      return flux.readAllBytes();
    }
  }
}
