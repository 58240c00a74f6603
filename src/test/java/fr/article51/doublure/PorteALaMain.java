package fr.article51.doublure;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** {@code /doublure/…}: what tests do in Java, by hand; and a page of the state. */
final class PorteALaMain implements HttpHandler {
  static final String RACINE = "/doublure";

  private final Doublure doublure;
  private final Monde monde;

  PorteALaMain(Doublure doublure, Monde monde) {
    this.doublure = doublure;
    this.monde = monde;
  }

  @Override
  public void handle(HttpExchange echange) throws IOException {
    String[] chemin = echange.getRequestURI().getPath().substring(RACINE.length()).split("/");
    byte[] corps = echange.getRequestBody().readAllBytes();
    try {
      Map<String, String> parametres = parametres(echange.getRequestURI());
      if (echange.getRequestMethod().equals("GET")) {
        lire(echange, chemin);
      } else {
        agir(echange.getRequestMethod(), chemin, parametres, corps, echange);
      }
    } catch (RuntimeException faute) {
      Reponses.json(echange, 400, Map.of("erreur", String.valueOf(faute.getMessage())));
    }
  }

  private void lire(HttpExchange echange, String[] chemin) throws IOException {
    if (chemin.length == 3 && chemin[1].equals("dossiers")) {
      Reponses.json(
          echange, 200, PageDEtat.dossier(monde, monde.dossier(Long.parseLong(chemin[2]))));
    } else if (chemin.length == 2 && chemin[1].equals("etat.json")) {
      Reponses.json(echange, 200, PageDEtat.tout(monde));
    } else {
      Reponses.texte(echange, 200, "text/html; charset=utf-8", PageDEtat.html(monde));
    }
  }

  private void agir(
      String methode,
      String[] chemin,
      Map<String, String> parametres,
      byte[] corps,
      HttpExchange echange)
      throws IOException {
    String quoi = methode + " " + String.join("/", Arrays.asList(chemin)).replaceAll("\\d+", "n");
    long numero = chemin.length > 2 ? Long.parseLong(chemin[2]) : 0;
    switch (quoi) {
      case "POST /dossiers" -> {
        long demarche =
            parametres.containsKey("demarche")
                ? Long.parseLong(parametres.get("demarche"))
                : monde.demarches().iterator().next().numero();
        numero = doublure.deposer(demarche, reponses(corps));
      }
      case "POST /dossiers/n/depot" -> doublure.deposer(numero);
      case "POST /dossiers/n/champs" -> doublure.modifier(numero, reponses(corps));
      case "POST /dossiers/n/etat" -> doublure.passer(numero, exige(parametres, "vers"));
      case "POST /dossiers/n/messages" ->
          doublure.ecrire(numero, new String(corps, StandardCharsets.UTF_8));
      case "DELETE /dossiers/n" -> doublure.supprimer(numero);
      case "POST /pannes" -> panne(parametres);
      case "DELETE /pannes" -> doublure.pannes().lever();
      case "POST /jetons" ->
          doublure
              .jetons()
              .donner(exige(parametres, "jeton"), Jetons.Etat.valueOf(exige(parametres, "etat")));
      case "POST /crochets" -> crochet(parametres);
      case "POST /crochets/livrer" -> doublure.crochets().livrer();
      default -> throw new NoSuchElementException(quoi);
    }
    Reponses.json(
        echange,
        200,
        numero == 0 ? Map.of("fait", quoi) : PageDEtat.dossier(monde, monde.dossier(numero)));
  }

  private void panne(Map<String, String> parametres) {
    if (parametres.containsKey("lenteurMs")) {
      doublure.pannes().lenteur(Duration.ofMillis(Long.parseLong(parametres.get("lenteurMs"))));
      return;
    }
    doublure
        .pannes()
        .prochaines(
            Integer.parseInt(parametres.getOrDefault("fois", "1")),
            Panne.valueOf(exige(parametres, "panne")),
            parametres.getOrDefault("operation", ""));
  }

  private void crochet(Map<String, String> parametres) {
    URI adresse = URI.create(exige(parametres, "adresse"));
    String secrets = parametres.get("secrets");
    if (secrets == null) {
      doublure.crochets().historique(adresse);
    } else {
      doublure.crochets().signe(adresse, List.of(secrets.split(",")));
    }
    doublure.crochets().aussitot(true);
  }

  private static String exige(Map<String, String> parametres, String nom) {
    String valeur = parametres.get(nom);
    if (valeur == null) {
      throw new NoSuchElementException("paramètre manquant : " + nom);
    }
    return valeur;
  }

  private static Map<String, Object> reponses(byte[] corps) throws IOException {
    Map<String, Object> reponses = new HashMap<>();
    JsonNode json =
        Reponses.JSON.readTree(corps.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : corps);
    json.properties()
        .forEach(
            une ->
                reponses.put(
                    une.getKey(), Reponses.JSON.convertValue(une.getValue(), Object.class)));
    return reponses;
  }

  private static Map<String, String> parametres(URI adresse) {
    Map<String, String> parametres = new HashMap<>();
    if (adresse.getRawQuery() != null) {
      for (String un : adresse.getRawQuery().split("&")) {
        String[] deux = un.split("=", 2);
        parametres.put(
            deux[0], deux.length < 2 ? "" : URLDecoder.decode(deux[1], StandardCharsets.UTF_8));
      }
    }
    return parametres;
  }
}
