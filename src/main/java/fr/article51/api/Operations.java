package fr.article51.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What an operation says because of its shape: the refusals that follow from its address, identity,
 * body and headers, and what its parameters are. What its resource says itself is kept.
 */
final class Operations {
  /** Parameters that mean the same wherever they stand. */
  private static final Map<String, String> PARAMETRES =
      Map.of(
          "id",
          "Identifiant de l'instruction",
          "courrier",
          "Identifiant du courrier",
          "numero",
          "Numéro de l'évaluation, à partir de 1",
          "demarche",
          "Numéro de la démarche",
          "dossier",
          "Numéro du dossier",
          "etat",
          "État de l'instruction",
          "conclusion",
          "Conclusion de l'évaluation courante",
          "perimetre",
          "Périmètre du projet",
          "agence",
          "Agence, pour qui les voit toutes",
          HttpHeaders.IF_MATCH,
          "ETag de l'instruction lue");

  private Operations() {}

  static void completer(String chemin, PathItem adresse) {
    adresse
        .getOperations()
        .values()
        .forEach(
            operation -> {
              parametres(operation).forEach(Operations::decrire);
              Map<String, APIResponse> reponses = new TreeMap<>();
              refus(chemin, operation)
                  .forEach(
                      (statut, nom) ->
                          reponses.put(statut, OASFactory.createAPIResponse().ref(nom)));
              APIResponses dites = operation.getResponses();
              reponses.putAll(dites.getAPIResponses());
              reponses.values().forEach(Operations::sansRedite);
              dites.setAPIResponses(reponses);
              if (operation.getRequestBody() != null) {
                operation.getRequestBody().setRequired(true);
              }
            });
  }

  private static Map<String, String> refus(String chemin, Operation operation) {
    Map<String, String> refus = new HashMap<>();
    refus.put("422", "ParametreInvalide");
    boolean protegee = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    if (protegee) {
      refus.put("401", "NonAuthentifie");
      refus.put("403", "AccesRefuse");
      refus.put("429", "TropDeRequetes");
      refus.put("503", "Indisponible");
    }
    if (protegee || repond(operation)) {
      refus.put("406", "FormatDeReponseIndisponible");
    }
    if (chemin.contains("{")) {
      refus.put("404", "Introuvable");
    }
    boolean versionLue =
        parametres(operation).stream()
            .anyMatch(parametre -> HttpHeaders.IF_MATCH.equals(parametre.getName()));
    boolean lue = lue(operation);
    if (chemin.startsWith("/v1/instructions") && (versionLue || lue)) {
      refus.put("409", "Conflit");
    }
    if (versionLue) {
      refus.put("412", "VersionDepassee");
      refus.put("428", "VersionRequise");
    }
    if (lue) {
      refus.put("400", "CorpsMalforme");
      refus.put("413", "CorpsTropGrand");
      refus.put("415", "FormatDeCorpsRefuse");
      refus.put("422", "DemandeInvalide");
    }
    return refus;
  }

  /** Whether it answers with something that a header Accept may refuse. */
  private static boolean repond(Operation operation) {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(reponse -> reponse.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .anyMatch(reponse -> reponse.getRef() != null || reponse.getContent() != null);
  }

  /** A description beside a reference would take the place of its own. */
  private static void sansRedite(APIResponse reponse) {
    if (reponse.getRef() != null) {
      reponse.setDescription(null);
    }
  }

  /** Whether its body is read as one of our records, not passed on or streamed. */
  private static boolean lue(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent().getMediaTypes().values().stream()
            .anyMatch(corps -> corps.getSchema() != null && corps.getSchema().getRef() != null);
  }

  private static List<Parameter> parametres(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  private static void decrire(Parameter parametre) {
    if (parametre.getDescription() == null) {
      parametre.setDescription(PARAMETRES.get(parametre.getName()));
    }
  }
}
