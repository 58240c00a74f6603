package fr.article51.doublure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v2/graphql}. */
final class PorteGraphQL implements HttpHandler {
  private final Monde monde;
  private final MoteurGraphQL moteur;
  private final Pannes pannes;
  private final Jetons jetons;
  private final Map<String, Integer> appels = new ConcurrentHashMap<>();

  PorteGraphQL(Monde monde, MoteurGraphQL moteur, Pannes pannes, Jetons jetons) {
    this.monde = monde;
    this.moteur = moteur;
    this.pannes = pannes;
    this.jetons = jetons;
  }

  /** Calls that were received, whatever became of them. */
  int appels(String operation) {
    return appels.getOrDefault(operation, 0);
  }

  @Override
  public void handle(HttpExchange echange) throws IOException {
    JsonNode demande;
    Document document;
    try {
      demande = Reponses.JSON.readTree(echange.getRequestBody().readAllBytes());
      document = new Parser().parseDocument(demande.path("query").asText());
    } catch (IOException | InvalidSyntaxException faute) {
      erreur(echange, 400, "bad_request");
      return;
    }
    String operation = operation(document);
    appels.merge(operation, 1, Integer::sum);
    pannes.attendre(operation);
    Panne panne = pannes.prendre(operation);
    String autorisation = echange.getRequestHeaders().getFirst("Authorization");
    Jetons.Jeton jeton = jetons.lire(autorisation);
    int statut = jetons.statut(jeton);
    if (refuse(echange, panne)) {
      return;
    }
    if (statut != 200 || jeton == null) {
      erreur(echange, statut, "unauthorized");
    } else if (panne == Panne.TROP_D_APPELS
        || pannes.deTrop(autorisation, monde.maintenant().getEpochSecond())) {
      trop(echange);
    } else {
      ObjectNode reponse =
          Reponses.JSON.valueToTree(
              moteur
                  .executer(demande.path("query").asText(), document, variables(demande), jeton)
                  .toSpecification());
      pannes.attendreLaReponse(operation);
      rendre(echange, panne, reponse, demande.at("/variables/apres"));
    }
  }

  /** Faults that come before anything is done. */
  private static boolean refuse(HttpExchange echange, @Nullable Panne panne) throws IOException {
    if (panne == null) {
      return false;
    }
    switch (panne) {
      case STATUT_500 -> erreur(echange, 500, "internal_server_error");
      case STATUT_503 -> Reponses.texte(echange, 503, "text/html", "<h1>Maintenance</h1>");
      case STATUT_400 -> erreur(echange, 400, "bad_request");
      case COUPE -> echange.close();
      case REDIRECTION -> {
        echange.getResponseHeaders().set("Location", "/ailleurs");
        Reponses.vide(echange, 302);
      }
      case PAS_DU_JSON -> Reponses.texte(echange, 200, "text/html", "<h1>Bienvenue</h1>");
      case TROP_LONGUE -> Reponses.octets(echange, 200, "application/json", new byte[11_000_000]);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void trop(HttpExchange echange) throws IOException {
    echange.getResponseHeaders().set("RateLimit-Remaining", "0");
    String reprise = pannes.reprise(monde.maintenant().getEpochSecond());
    if (!reprise.isEmpty()) {
      echange.getResponseHeaders().set("RateLimit-Reset", reprise);
    }
    Reponses.texte(echange, 429, "text/plain", "Retry later\n");
  }

  private static void rendre(
      HttpExchange echange, @Nullable Panne panne, ObjectNode reponse, JsonNode curseur)
      throws IOException {
    if (panne == Panne.FAIT_PUIS_COUPE) {
      echange.close();
      return;
    }
    if (panne == Panne.FAIT_PUIS_500) {
      erreur(echange, 500, "internal_server_error");
      return;
    }
    if (panne == Panne.CURSEUR_NUL || panne == Panne.CURSEUR_REPETE) {
      for (JsonNode info : reponse.findValues("pageInfo")) {
        ((ObjectNode) info)
            .put("hasNextPage", true)
            .set("endCursor", panne == Panne.CURSEUR_NUL ? NullNode.getInstance() : curseur);
      }
    }
    boolean sienne = code(reponse, "internal_server_error");
    if (panne != null && !panne.code().isEmpty()) {
      ArrayNode erreurs = reponse.withArray("errors");
      erreurs
          .addObject()
          .put("message", "planned")
          .putObject("extensions")
          .put("code", panne.code());
    }
    Reponses.json(echange, sienne ? 500 : 200, reponse);
  }

  private static boolean code(JsonNode reponse, String code) {
    return reponse.path("errors").findValuesAsText("code").contains(code);
  }

  private static void erreur(HttpExchange echange, int statut, String code) throws IOException {
    Reponses.json(
        echange,
        statut,
        Map.of("errors", List.of(Map.of("message", code, "extensions", Map.of("code", code)))));
  }

  private static Map<String, Object> variables(JsonNode demande) {
    Map<String, Object> variables = new HashMap<>();
    demande
        .path("variables")
        .properties()
        .forEach(
            une ->
                variables.put(
                    une.getKey(), Reponses.JSON.convertValue(une.getValue(), Object.class)));
    return variables;
  }

  /** Name of the first field of the root. */
  private static String operation(Document document) {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .flatMap(une -> une.getSelectionSet().getSelectionsOfType(Field.class).stream())
        .map(Field::getName)
        .findFirst()
        .orElse("");
  }
}
