package fr.article51.demarches.plateforme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import fr.article51.demarches.plateforme.PlateformeException.JetonRefuse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** One call: a query or a mutation, its answer, or why there is none. Never tries twice. */
final class ClientGraphQL {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final URI adresse;
  private final Echange echange;
  private final Supplier<String> jeton;
  private final Supplier<Instant> horloge;
  private final Disjoncteur disjoncteur;

  ClientGraphQL(
      ReglagesDePlateforme reglages,
      Echange echange,
      Supplier<String> jeton,
      Supplier<Instant> horloge) {
    this.adresse = URI.create(reglages.base() + "/api/v2/graphql");
    this.echange = echange;
    this.jeton = jeton;
    this.horloge = horloge;
    this.disjoncteur = new Disjoncteur(reglages, horloge);
  }

  /**
   * @param variables without nulls: what is not given is not sent
   * @return the {@code data} of the answer
   */
  JsonNode demander(Operation operation, Map<String, Object> variables) {
    byte[] corps = corps(operation, variables);
    return disjoncteur.appeler(() -> data(echange.envoyer(requete(corps))));
  }

  private static byte[] corps(Operation operation, Map<String, Object> variables) {
    try {
      return JSON.writeValueAsBytes(
          Map.of(
              "query", operation.texte(),
              "operationName", operation.nom(),
              "variables", variables));
    } catch (JsonProcessingException faute) {
      throw new IllegalStateException(operation.nom(), faute);
    }
  }

  /** The fault of a malformed token would quote it: it is not kept. */
  private HttpRequest.Builder requete(byte[] corps) {
    String secret = jeton.get().strip();
    if (secret.isEmpty()) {
      throw new JetonRefuse("none given");
    }
    HttpRequest.Builder requete = HttpRequest.newBuilder(adresse);
    try {
      requete.header("Authorization", "Bearer " + secret);
    } catch (IllegalArgumentException malForme) {
      throw new JetonRefuse("malformed");
    }
    return requete
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofByteArray(corps));
  }

  private JsonNode data(HttpResponse<byte[]> reponse) {
    if (reponse.statusCode() != 200) {
      throw Echecs.statut(reponse.statusCode(), reponse.headers(), horloge.get());
    }
    JsonNode contenu;
    try {
      contenu = JSON.readTree(reponse.body());
    } catch (IOException faute) {
      throw new Indisponible("not JSON", null);
    }
    PlateformeException racine = Echecs.racine(contenu);
    if (racine != null) {
      throw racine;
    }
    return Noeuds.objet(contenu, "data");
  }
}
