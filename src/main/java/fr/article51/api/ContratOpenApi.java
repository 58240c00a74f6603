package fr.article51.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.article51.acces.Cle;
import fr.article51.acces.CleEmise;
import fr.article51.api.acces.ListeDeCles;
import fr.article51.api.demarches.Reponses;
import fr.article51.api.instructions.CourrierDecrit;
import fr.article51.api.instructions.ListeDInstructions;
import fr.article51.courrier.Transparence;
import fr.article51.couverture.Couverture;
import fr.article51.demarches.correspondance.Faute;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.plateforme.Dossier;
import fr.article51.droit.Traitement;
import fr.article51.echange.Probleme;
import fr.article51.echange.VerdictExplique;
import fr.article51.explication.Comparaison;
import fr.article51.explication.Contrefactuels;
import fr.article51.explication.Trace;
import fr.article51.instruction.AppreciationHumaine;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Evenement;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Note;
import fr.article51.instruction.Rejeu;
import fr.article51.projet.Demande;
import fr.article51.regles.Regle;
import fr.article51.verdict.Verdict;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the OpenAPI document what the records say and annotations would only repeat: an answer
 * always has all its fields, and those that are {@link Nullable} may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContratOpenApi implements OASFilter {
  /** Records of the answers, with those nested in them. */
  private static final List<Class<?>> REPONSES =
      Stream.of(
              Verdict.class,
              Trace.class,
              Contrefactuels.class,
              Comparaison.class,
              Questionnaire.class,
              ProvisionEncodee.class,
              Couverture.class,
              ListeDeRegles.class,
              Regle.class,
              Traitement.class,
              Probleme.class,
              Instruction.class,
              AppreciationHumaine.class,
              Note.class,
              Evenement.class,
              Rejeu.class,
              ListeDInstructions.class,
              CourrierDecrit.class,
              Transparence.class,
              Cle.class,
              CleEmise.class,
              ListeDeCles.class,
              Reponses.ListeDeDemarches.class,
              Faute.class,
              Descripteur.class,
              Dossier.Etiquette.class)
          .flatMap(
              classe -> Stream.concat(Stream.of(classe), Arrays.stream(classe.getNestMembers())))
          .filter(Class::isRecord)
          .distinct()
          .toList();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    for (Class<?> reponse : REPONSES) {
      Schema schema = schemas.get(reponse.getSimpleName());
      if (schema != null) {
        completer(schema, reponse);
      }
    }
    document.getPaths().getPathItems().forEach(Operations::completer);
    dUneInstruction(schemas);
    document.getComponents().removeSchema("JsonNode");
    document.getComponents().removeSchema("JsonNodeType");
    Schema explique = schemas.get(VerdictExplique.class.getSimpleName());
    if (explique != null) {
      deplier(explique, Verdict.class)
          .addProperty("trace", reference(Trace.class).description("Avec `explications=true`."))
          .addProperty(
              "contrefactuels",
              reference(Contrefactuels.class).description("Avec `contrefactuels=true`."));
    }
  }

  private static void dUneInstruction(Map<String, Schema> schemas) {
    Schema evaluation = schemas.get(Evaluation.class.getSimpleName());
    Schema difference = schemas.get(Rejeu.Difference.class.getSimpleName());
    Schema detail = schemas.get(Detail.class.getSimpleName());
    if (evaluation == null || difference == null || detail == null) {
      return;
    }
    // Kept as bytes, shown as what they are.
    Schema essai = schemas.get(Reponses.Essai.class.getSimpleName());
    if (essai != null) {
      decrire(essai, "demande", reference(Demande.class));
      decrire(essai, "verdict", reference(Verdict.class));
    }
    decrire(evaluation, "demande", reference(Demande.class));
    decrire(evaluation, "verdict", reference(Verdict.class));
    decrire(difference, "avant", OASFactory.createSchema());
    decrire(difference, "maintenant", OASFactory.createSchema());
    Map<String, Schema> siens = new LinkedHashMap<>(detail.getProperties());
    siens
        .keySet()
        .removeIf(schemas.get(Instruction.class.getSimpleName()).getProperties()::containsKey);
    deplier(detail, Instruction.class);
    siens.forEach(detail::addProperty);
  }

  /** The same field, described as before. */
  private static void decrire(Schema schema, String champ, Schema type) {
    schema.addProperty(champ, type.description(schema.getProperties().get(champ).getDescription()));
  }

  /** A record and some fields more: said so, rather than by repeating every field of the record. */
  private static Schema deplier(Schema schema, Class<?> record) {
    schema.setProperties(null);
    schema.setRequired(null);
    return schema.addAllOf(reference(record));
  }

  private static Schema reference(Class<?> type) {
    return OASFactory.createSchema().ref("#/components/schemas/" + type.getSimpleName());
  }

  private static void completer(Schema schema, Class<?> reponse) {
    schema.setRequired(null);
    for (RecordComponent champ : reponse.getRecordComponents()) {
      boolean nul = champ.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (nul && reponse.isAnnotationPresent(JsonInclude.class)) {
        continue; // left out rather than null
      }
      schema.addRequired(champ.getName());
      if (nul) {
        schema.addProperty(champ.getName(), ouNull(schema.getProperties().get(champ.getName())));
      }
    }
  }

  private static Schema ouNull(Schema schema) {
    if (schema.getRef() == null) {
      return schema.addType(Schema.SchemaType.NULL);
    }
    return OASFactory.createSchema()
        .description(schema.getDescription())
        .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
        .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
  }
}
