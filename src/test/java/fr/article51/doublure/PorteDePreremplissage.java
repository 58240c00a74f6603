package fr.article51.doublure;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code POST /api/public/v1/demarches/:id/dossiers}: a draft, filled in. A key that is unknown, or
 * an answer that makes no sense, is left out: nothing is known of what the platform does of it.
 */
final class PorteDePreremplissage implements HttpHandler {
  static final String RACINE = "/api/public/v1/demarches/";
  private static final Pattern CHEMIN = Pattern.compile(RACINE + "(\\d{1,9})/dossiers");

  private final Monde monde;

  PorteDePreremplissage(Monde monde) {
    this.monde = monde;
  }

  @Override
  public void handle(HttpExchange echange) throws IOException {
    Matcher chemin = CHEMIN.matcher(echange.getRequestURI().getPath());
    DemarcheFictive demarche =
        chemin.matches() ? monde.demarche(Long.parseLong(chemin.group(1))) : null;
    if (demarche == null || !echange.getRequestMethod().equals("POST")) {
      Reponses.json(echange, 404, Map.of("error", "not found"));
      return;
    }
    if (!"application/json".equals(echange.getRequestHeaders().getFirst("Content-Type"))) {
      Reponses.json(echange, 400, Map.of("error", "Content-Type should be json"));
      return;
    }
    JsonNode corps;
    try {
      corps = Reponses.JSON.readTree(echange.getRequestBody().readAllBytes());
    } catch (IOException faute) {
      Reponses.json(echange, 400, Map.of("error", "not JSON"));
      return;
    }
    DossierFictif dossier = monde.commencer(demarche.numero(), reponses(demarche, corps));
    String adresse = "http://" + echange.getRequestHeaders().getFirst("Host");
    String jeton = UUID.randomUUID().toString();
    Reponses.json(
        echange,
        201,
        Map.of(
            "dossier_url",
            adresse + "/doublure/dossiers/" + dossier.numero + "?prefill_token=" + jeton,
            "state",
            "prefilled",
            "dossier_id",
            dossier.id(),
            "dossier_number",
            dossier.numero,
            "dossier_prefill_token",
            jeton));
  }

  private static Map<String, Object> reponses(DemarcheFictive demarche, JsonNode corps) {
    Map<String, Object> reponses = new HashMap<>();
    for (Map.Entry<String, JsonNode> une : corps.properties()) {
      String id = une.getKey().startsWith("champ_") ? une.getKey().substring(6) : "";
      Object valeur = Reponses.JSON.convertValue(une.getValue(), Object.class);
      demarche.champs().stream()
          .filter(question -> question.id().replace("=", "").equals(id.replace("=", "")))
          .filter(question -> admise(question, valeur))
          .forEach(question -> reponses.put(question.id(), valeur));
    }
    return reponses;
  }

  private static boolean admise(Question question, Object valeur) {
    try {
      return Valeurs.normaliser(question, valeur) != null;
    } catch (Valeurs.Invalide faute) {
      return false;
    }
  }
}
