package fr.article51.doublure;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers queries, over {@link Monde}. */
final class MoteurGraphQL {
  private static final int PROFONDEUR = 15;

  private final Monde monde;
  private final GraphQL moteur;

  MoteurGraphQL(Monde monde, Depots depots) {
    this.monde = monde;
    this.moteur =
        GraphQL.newGraphQL(schema(new Lectures(monde), new Mutations(monde, depots)))
            .defaultDataFetcherExceptionHandler(new Erreurs())
            .instrumentation(new MaxQueryDepthInstrumentation(PROFONDEUR))
            .build();
  }

  ExecutionResult executer(
      String requete, Document document, Map<String, Object> variables, Jetons.Jeton jeton) {
    Map<String, FragmentDefinition> fragments =
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
            .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    ExecutionInput demande =
        ExecutionInput.newExecutionInput(requete)
            .variables(variables)
            .graphQLContext(Map.of(TypesDesChamps.class, fragments, Jetons.Jeton.class, jeton))
            .build();
    synchronized (monde) {
      return moteur.execute(demande);
    }
  }

  private static GraphQLSchema schema(Lectures lectures, Mutations mutations) {
    TypeResolver nomme =
        demande -> {
          Map<String, Object> vue = demande.getObject();
          return demande.getSchema().getObjectType(vue.get(VueDeDossier.TYPE).toString());
        };
    RuntimeWiring.Builder fils =
        RuntimeWiring.newRuntimeWiring()
            .type(
                "Query",
                type ->
                    type.dataFetcher("demarche", lectures::demarche)
                        .dataFetcher("demarcheDescriptor", lectures::descripteur)
                        .dataFetcher("dossier", lectures::dossier))
            .type(
                "Demarche",
                type ->
                    type.dataFetcher("dossiers", lectures::dossiers)
                        .dataFetcher("deletedDossiers", d -> lectures.supprimes(d, true))
                        .dataFetcher("pendingDeletedDossiers", d -> lectures.supprimes(d, false)))
            .type(
                "Mutation",
                type ->
                    type.dataFetcher(
                            "dossierModifierAnnotations",
                            d -> mutations.faire(d, mutations::annoter))
                        .dataFetcher(
                            "dossierEnvoyerMessage", d -> mutations.faire(d, mutations::ecrire))
                        .dataFetcher(
                            "createDirectUpload", d -> mutations.faire(d, mutations::televerser))
                        .dataFetcher(
                            "dossierAjouterLabel",
                            d -> mutations.faire(d, (x, i) -> mutations.etiqueter(x, i, true)))
                        .dataFetcher(
                            "dossierSupprimerLabel",
                            d -> mutations.faire(d, (x, i) -> mutations.etiqueter(x, i, false)))
                        .dataFetcher(
                            "dossierPasserEnInstruction",
                            d -> mutations.faire(d, mutations::instruire)))
            .type("Champ", type -> type.typeResolver(new TypesDesChamps()))
            .type("ChampDescriptor", type -> type.typeResolver(nomme))
            .type("Demandeur", type -> type.typeResolver(nomme))
            .type("TextChamp", type -> type.dataFetcher("value", vue(VueDeChamp::texte)))
            .type("CheckboxChamp", type -> type.dataFetcher("value", vue(VueDeChamp::coche)))
            .type("DateChamp", type -> type.dataFetcher("date", vue(VueDeChamp::date)));
    Scalaires.tous().forEach(fils::scalar);
    try (InputStream flux =
        Objects.requireNonNull(
            MoteurGraphQL.class.getResourceAsStream("/demarches/schema.graphqls"))) {
      return new SchemaGenerator()
          .makeExecutableSchema(
              new SchemaParser().parse(new InputStreamReader(flux, StandardCharsets.UTF_8)),
              fils.build());
    } catch (IOException faute) {
      throw new IllegalStateException(faute);
    }
  }

  private static DataFetcher<Object> vue(Function<Map<String, Object>, Object> lecture) {
    return (DataFetchingEnvironment demande) ->
        lecture.apply(Objects.requireNonNull(demande.getSource()));
  }

  /** Each fault its code; what was not foreseen is a fault of the server. */
  private static final class Erreurs implements DataFetcherExceptionHandler {
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
        DataFetcherExceptionHandlerParameters parametres) {
      Throwable faute = parametres.getException();
      String code =
          faute instanceof ErreurDeRacine erreur ? erreur.code() : "internal_server_error";
      return CompletableFuture.completedFuture(
          DataFetcherExceptionHandlerResult.newResult()
              .error(
                  GraphqlErrorBuilder.newError(parametres.getDataFetchingEnvironment())
                      .errorType(ErrorType.DataFetchingException)
                      .message("%s", faute.getMessage())
                      .extensions(Map.of("code", code))
                      .build())
              .build());
    }
  }
}
