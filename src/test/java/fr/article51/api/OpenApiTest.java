package fr.article51.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.article51.echange.Probleme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code openapi.yaml}, at the top of the project, is the document that the service serves, and the
 * answers keep to it. To refresh it after a change wanted: {@code ./mvnw test -Dtest=OpenApiTest},
 * which fails, then {@code cp target/openapi.yaml openapi.yaml}.
 */
@QuarkusTest
class OpenApiTest {
  private static final Path PUBLIE = Path.of("openapi.yaml");
  private static final Path SERVI = Path.of("target", "openapi.yaml");
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void leDocumentPublieEstLeDocumentServi() throws IOException {
    String servi = servi();
    Files.writeString(SERVI, servi);
    assertTrue(Files.exists(PUBLIE), "no " + PUBLIE + ": cp " + SERVI + " " + PUBLIE);
    assertEquals(
        YAML.readTree(servi).toPrettyString(),
        YAML.readTree(Files.readString(PUBLIE)).toPrettyString(),
        () -> "if the change is wanted: cp " + SERVI + " " + PUBLIE);
  }

  @Test
  void leDocumentNeDependPasDuLieu() throws IOException {
    JsonNode document = YAML.readTree(servi());
    assertEquals("3.1.0", document.path("openapi").asText());
    assertTrue(document.path("servers").isMissingNode());
  }

  @Test
  void chaqueSchemaEtChaqueChampSontDecrits() throws IOException {
    List<String> muets = new ArrayList<>();
    JsonNode schemas = YAML.readTree(servi()).at("/components/schemas");
    schemas
        .properties()
        .forEach(
            schema -> {
              if (schema.getValue().path("description").asText().isBlank()) {
                muets.add(schema.getKey());
              }
              schema
                  .getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      champ -> {
                        if (champ.getValue().path("description").asText().isBlank()) {
                          muets.add(schema.getKey() + "." + champ.getKey());
                        }
                      });
            });
    assertEquals(List.of(), muets);
  }

  @Test
  void chaqueOperationEstDecriteAvecSesErreurs() throws IOException {
    YAML.readTree(servi())
        .path("paths")
        .properties()
        .forEach(
            chemin ->
                chemin
                    .getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          String nom = operation.getKey() + " " + chemin.getKey();
                          JsonNode details = operation.getValue();
                          assertFalse(details.path("summary").asText().isBlank(), nom);
                          assertFalse(details.path("operationId").asText().isBlank(), nom);
                          assertTrue(
                              details.path("responses").has("200")
                                  || details.path("responses").has("201")
                                  || details.path("responses").has("202"),
                              nom);
                          assertTrue(details.path("responses").has("422"), nom);
                        }));
  }

  @Test
  void lExempleDeDemandeEstAdmis() throws IOException {
    JsonNode exemple = YAML.readTree(servi()).at("/components/schemas/Demande/examples/0");
    assertFalse(exemple.isMissingNode());
    valider("Demande", exemple);
    Http.evaluer(exemple.toString()).statusCode(200);
  }

  @Test
  void lesExemplesDErreurSontDesProblemes() throws IOException {
    YAML.readTree(servi())
        .at("/components/responses")
        .properties()
        .forEach(
            reponse -> {
              JsonNode exemple =
                  reponse.getValue().path("content").path(Http.PROBLEME).path("example");
              if (!exemple.isMissingNode()) {
                valider("Probleme", exemple);
                int statut = exemple.path("status").asInt();
                String type = exemple.path("type").asText();
                assertTrue(
                    java.util.Arrays.stream(Probleme.Type.values())
                        .anyMatch(
                            genre ->
                                genre.statut() == statut
                                    && genre.urn().equals(type)
                                    && genre.titre().equals(exemple.path("title").asText())),
                    reponse.getKey());
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/questions?date=2025-06-01, Questionnaire",
    "/v1/questions?date=2015-06-01, Questionnaire",
    "/v1/questions?date=2001-06-01, Questionnaire",
    "/v1/provisions?date=2026-11-01, ProvisionsAuJour",
    "/v1/provisions?date=2019-07-01, ProvisionsAuJour",
    "/v1/provisions?date=2001-06-01, ProvisionsAuJour",
    "/v1/provisions/L162-31-1.II.1.a, ProvisionEncodee",
    "/v1/provisions/R162-50-8, ProvisionEncodee",
    "/v1/provisions/couverture, Couverture",
    "/v1/regles, ListeDeRegles",
    "/v1/questions?date=hier, Probleme",
    "/v1/provisions/rien, Probleme",
    "/rien, Probleme",
  })
  void lesReponsesSuiventLeursSchemas(String adresse, String schema) throws IOException {
    valider(schema, JSON.readTree(given().get(adresse).asByteArray()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|Verdict",
        "{\"dateAppreciation\":\"2001-01-01\"}|Verdict",
        "{\"dateAppreciation\":\"2015-01-01\"}|Verdict",
        "{\"x\":1,\"projet\":{\"perimetre\":2}}|Probleme",
        "{|Probleme",
      })
  void lesVerdictsSuiventLeurSchema(String corps, String schema) throws IOException {
    valider(schema, JSON.readTree(Http.evaluer(corps).extract().asByteArray()));
  }

  private static String servi() {
    return given().get("/q/openapi").then().statusCode(200).extract().asString();
  }

  private static void valider(String nom, JsonNode valeur) {
    try {
      JsonNode composants = YAML.readTree(servi()).path("components");
      ObjectNode racine = JSON.createObjectNode();
      racine.put("$schema", "https://json-schema.org/draft/2020-12/schema");
      racine.put("$ref", "#/components/schemas/" + nom);
      racine.set("components", composants);
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(racine);
      assertEquals(List.of(), List.copyOf(schema.validate(valeur)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
