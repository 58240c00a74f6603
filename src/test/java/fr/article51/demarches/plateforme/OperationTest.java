package fr.article51.demarches.plateforme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our queries against what is known of the schema of the platform. */
class OperationTest {
  private static final GraphQLSchema SCHEMA = schema();

  @ParameterizedTest
  @EnumSource
  void chaque_operation_suit_le_schema(Operation operation) {
    Document document = new Parser().parseDocument(operation.texte());
    assertEquals(List.of(), new Validator().validateDocument(SCHEMA, document, Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void chaque_fichier_tient_une_operation_de_son_nom(Operation operation) {
    Document document = new Parser().parseDocument(operation.texte());
    assertEquals(
        List.of(operation.nom()),
        document.getDefinitionsOfType(OperationDefinition.class).stream()
            .map(OperationDefinition::getName)
            .toList());
  }

  private static GraphQLSchema schema() {
    try (InputStream flux =
        Objects.requireNonNull(
            OperationTest.class.getResourceAsStream("/demarches/schema.graphqls"))) {
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser().parse(new InputStreamReader(flux, StandardCharsets.UTF_8)));
    } catch (IOException faute) {
      throw new IllegalStateException(faute);
    }
  }
}
