package fr.article51.droit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final Path DOSSIER = Path.of("legal-refs");
  private static final YAMLMapper YAML = new YAMLMapper();

  static Stream<String> fichiers() throws IOException {
    try (Stream<Path> chemins = Files.list(DOSSIER)) {
      return chemins
          .map(chemin -> chemin.getFileName().toString())
          .filter(nom -> nom.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fichiers")
  void chaqueFichierSuitLeSchema(String fichier) throws IOException {
    assertEquals(Set.of(), schema(fichier).validate(lire(fichier)));
  }

  @Test
  void leSommaireNommeChaqueFichier() throws IOException {
    JsonNode sommaire = lire("sommaire.yaml");
    Set<String> nommes = new TreeSet<>(Set.of("sommaire.yaml"));
    sommaire.get("articles").forEach(nom -> nommes.add(nom.textValue()));
    nommes.add(sommaire.get("articlesVises").textValue());
    nommes.add(sommaire.get("questions").textValue());
    assertEquals(nommes, fichiers().collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void leSchemaRefuseUneVersionVerifieeSansEmpreinte() throws IOException {
    JsonNode article = lire("R162-50-1.yaml");
    ((ObjectNode) article.at("/versions/0")).remove("empreinte");
    assertFalse(schema("R162-50-1.yaml").validate(article).isEmpty());
  }

  @Test
  void leSchemaRefuseUnAlineaLaisseDeCoteSansMotif() throws IOException {
    JsonNode article = lire("R162-50-3.yaml");
    ((ObjectNode) article.at("/alineas/0/traitement")).remove("motif");
    assertFalse(schema("R162-50-3.yaml").validate(article).isEmpty());
  }

  private static JsonNode lire(String fichier) throws IOException {
    return YAML.readTree(Files.readAllBytes(DOSSIER.resolve(fichier)));
  }

  private static JsonSchema schema(String fichier) throws IOException {
    ObjectNode schema =
        (ObjectNode)
            new ObjectMapper().readTree(Files.readAllBytes(DOSSIER.resolve("schema.json")));
    schema.put("$ref", "#/$defs/" + definition(fichier));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
  }

  private static String definition(String fichier) {
    return switch (fichier) {
      case "sommaire.yaml" -> "sommaire";
      case "questions.yaml" -> "questions";
      case "articles-vises.yaml" -> "articlesVises";
      default -> "article";
    };
  }
}
