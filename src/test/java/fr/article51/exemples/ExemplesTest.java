package fr.article51.exemples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.article51.cas.Attendu;
import fr.article51.projet.Demande;
import fr.article51.reference.Production;
import fr.article51.reference.Questions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExemplesTest {
  /** Tests run at the top of the project, where the README's commands are typed. */
  private static final Path DOSSIER = Path.of("examples");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A row of the table: file, what it shows, conclusion. */
  private static final Pattern LIGNE =
      Pattern.compile("(?m)^\\| \\[(\\S+\\.json)]\\(\\1\\) \\|[^|]+\\| `(\\w+)` \\|");

  @TestFactory
  Stream<DynamicTest> chaque_exemple_recoit_le_verdict_annonce() throws IOException {
    return attendus().entrySet().stream()
        .map(
            exemple ->
                DynamicTest.dynamicTest(
                    exemple.getKey(),
                    () ->
                        assertEquals(
                            List.of(),
                            Attendu.ecarts(
                                exemple.getValue(),
                                Production.evaluateur().evaluer(demande(exemple.getKey()))))));
  }

  @Test
  void tout_fichier_est_annonce_et_tout_annonce_existe() throws IOException {
    assertEquals(new TreeSet<>(fichiers()), attendus().keySet());
  }

  @Test
  void la_table_du_readme_dit_la_meme_chose() throws IOException {
    Map<String, String> table = new TreeMap<>();
    LIGNE
        .matcher(Files.readString(DOSSIER.resolve("README.md")))
        .results()
        .forEach(ligne -> table.put(ligne.group(1), ligne.group(2)));
    Map<String, String> conclusions = new TreeMap<>();
    attendus()
        .forEach(
            (fichier, attendu) -> conclusions.put(fichier, attendu.get("conclusion").asText()));
    assertEquals(conclusions, table);
  }

  /** The API refuses an answer whose question does not exist that day. */
  @Test
  void un_exemple_ne_repond_qu_aux_questions_de_sa_date() throws IOException {
    Map<String, List<String>> etrangeres = new TreeMap<>();
    for (String fichier : fichiers()) {
      Demande demande = demande(fichier);
      List<String> existantes = Questions.existantes(demande.dateAppreciation());
      List<String> autres =
          demande.reponses().keySet().stream().filter(code -> !existantes.contains(code)).toList();
      if (!autres.isEmpty()) {
        etrangeres.put(fichier, autres);
      }
    }
    assertEquals(Map.of(), etrangeres);
  }

  @Test
  void le_lot_reunit_des_exemples_tels_quels() throws IOException {
    Set<JsonNode> connus = new HashSet<>();
    for (String fichier : fichiers()) {
      connus.add(JSON.readTree(Files.readString(DOSSIER.resolve(fichier))));
    }
    for (String ligne : Files.readAllLines(DOSSIER.resolve("lot.ndjson"))) {
      assertTrue(connus.contains(JSON.readTree(ligne)), ligne);
    }
  }

  private static List<String> fichiers() throws IOException {
    try (Stream<Path> chemins = Files.list(DOSSIER)) {
      return chemins
          .map(chemin -> String.valueOf(chemin.getFileName()))
          .filter(nom -> nom.endsWith(".json"))
          .toList();
    }
  }

  private static Map<String, JsonNode> attendus() throws IOException {
    Map<String, JsonNode> attendus = new TreeMap<>();
    YAML.readTree(Files.readString(DOSSIER.resolve("attendus.yaml")))
        .properties()
        .forEach(exemple -> attendus.put(exemple.getKey(), exemple.getValue()));
    attendus.forEach(Attendu::verifierLesCles);
    return attendus;
  }

  /** Jackson fills the records; what a request may leave out is added here, as the API does. */
  private static Demande demande(String fichier) {
    try {
      ObjectNode demande = (ObjectNode) JSON.readTree(Files.readString(DOSSIER.resolve(fichier)));
      ObjectNode projet = demande.withObjectProperty("projet");
      projet.withArrayProperty("regions");
      projet.withObjectProperty("porteur");
      demande.withObjectProperty("reponses");
      return JSON.treeToValue(demande, Demande.class);
    } catch (IOException e) {
      throw new UncheckedIOException(fichier, e);
    }
  }
}
