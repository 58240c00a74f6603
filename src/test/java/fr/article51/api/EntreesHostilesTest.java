package fr.article51.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Hostile requests, drawn from a seed: each gets a clear 4xx (or a verdict, when a mutation happens
 * to be harmless), none a 5xx, none a hang, and the next good request is answered as if nothing had
 * happened. {@code -Dhostile.graine} and {@code -Dhostile.tirages} draw others.
 */
@QuarkusTest
class EntreesHostilesTest {
  private static final long GRAINE = Long.getLong("hostile.graine", 51L);
  private static final int TIRAGES = Integer.getInteger("hostile.tirages", 4_000);
  private static final Duration DELAI = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BONNE =
      """
      {"dateAppreciation": "2025-03-01",
       "projet": {"titre": "Santé \\u00e9 ✓", "perimetre": "INTERREGIONAL", "regions": ["11", "24"],
                  "dureeMois": 48, "dateReception": "2025-02-15",
                  "porteur": {"nom": "CH", "type": "X", "membreComiteTechnique": "NON"}},
       "reponses": {"finalite.parcours_coordination": "OUI", "besoin.tarifs.infirmiers": "NON",
                    "besoin.competences": "OUI", "financement.forfait": "OUI"}}
      """;

  private static final List<String> MORCEAUX =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u",
          "\\ud83d",
          "null",
          "true",
          "-",
          "1e999",
          "0x1",
          "NaN",
          "9".repeat(400),
          "1." + "0".repeat(400),
          "\u0000",
          "\uFEFF",
          "\uFFFF",
          "é",
          "\"projet\":",
          "\"reponses\":",
          "\"OUI\"",
          "{\"a\":1,\"a\":1}",
          "/**/",
          "\"1899-12-31\"",
          "\"2101-01-01\"",
          "\"2025-02-30\"",
          "\"__proto__\":{}",
          "\"$ref\":\"#\"",
          "\r\n\r\n",
          "[".repeat(30),
          "{\"a\":".repeat(30),
          "${jndi:ldap://a}",
          "';--",
          "%s%n",
          "<x/>");

  private static final List<Function<Random, byte[]>> GENRES =
      List.of(
          EntreesHostilesTest::octetsAuHasard,
          EntreesHostilesTest::tronquee,
          EntreesHostilesTest::octetsChanges,
          EntreesHostilesTest::morceauInsere,
          EntreesHostilesTest::partieRepetee,
          EntreesHostilesTest::valeurRemplacee);

  @TestHTTPResource(Http.EVALUATIONS)
  URI evaluations;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void aucunCorpsTireAuHasardNeFaitTomberLeService() throws Exception {
    Random hasard = new Random(GRAINE);
    byte[] attendu = envoyer(octets(BONNE)).body();
    int refus = 0;
    for (int i = 0; i < TIRAGES; i++) {
      byte[] corps = GENRES.get(i % GENRES.size()).apply(hasard);
      HttpResponse<byte[]> reponse = envoyer(corps);
      if (reponse.statusCode() != 200) {
        refus++;
        controlerRefus(reponse, corps);
      }
      if (i % 50 == 0) {
        assertTrue(Arrays.equals(attendu, envoyer(octets(BONNE)).body()));
      }
    }
    assertTrue(
        refus > TIRAGES / 2, "only " + refus + " refused: the generator has become harmless");
  }

  @Test
  void chaqueAttaqueConnueEstRefusee() throws Exception {
    byte[] attendu = envoyer(octets(BONNE)).body();
    List<String> attaques =
        List.of(
            "[".repeat(20_000),
            "[".repeat(20_000) + "]".repeat(20_000),
            "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
            "{\"projet\":" + "[".repeat(20_000),
            "{\"projet\":{\"titre\":\"" + "a".repeat(250_000) + "\"}}",
            "{\"projet\":{\"titre\":\"" + "\\u0000".repeat(40_000) + "\"}}",
            "{\"projet\":{\"dureeMois\":" + "9".repeat(250_000) + "}}",
            "{\"projet\":{\"dureeMois\":1e" + "9".repeat(250_000) + "}}",
            "{\"projet\":{\"dureeMois\":-" + "0".repeat(1000) + "}}",
            "{\"projet\":{\"regions\":[" + "\"11\",".repeat(40_000) + "\"11\"]}}",
            "{\"" + "k".repeat(250_000) + "\":1}",
            "{\"reponses\":{" + champs(1_000, "\"OUI\"") + "}}",
            "{\"reponses\":{" + champs(10_000, "{}") + "}}",
            "{" + champs(10_000, "[1,{}]") + "}",
            "{\"projet\":{" + champs(10_000, "null") + "}}",
            "{\"reponses\":{" + collisions() + "}}",
            "{" + collisions() + "}",
            "{\"dateAppreciation\":\"" + "9".repeat(250_000) + "\"}",
            "\"" + "\\".repeat(250_001) + "\"");
    for (String attaque : attaques) {
      controlerRefus(envoyer(octets(attaque)), octets(attaque));
      assertTrue(Arrays.equals(attendu, envoyer(octets(BONNE)).body()));
    }
  }

  @Test
  void lesAttaquesSimultaneesNeSeGenentPas() throws Exception {
    byte[] attendu = envoyer(octets(BONNE)).body();
    Random hasard = new Random(GRAINE + 1);
    var reponses =
        IntStream.range(0, 300)
            .mapToObj(i -> i % 3 == 0 ? octets(BONNE) : GENRES.get(i % GENRES.size()).apply(hasard))
            .map(
                corps ->
                    client
                        .sendAsync(requete(corps), HttpResponse.BodyHandlers.ofByteArray())
                        .thenApply(
                            reponse ->
                                Arrays.equals(corps, octets(BONNE))
                                    ? Arrays.equals(attendu, reponse.body())
                                    : reponse.statusCode() < 500))
            .toList();
    for (var reponse : reponses) {
      assertTrue(reponse.get());
    }
  }

  private static void controlerRefus(HttpResponse<byte[]> reponse, byte[] corps) throws Exception {
    String temoin = "seed " + GRAINE + ", body " + Base64.getEncoder().encodeToString(debut(corps));
    int statut = reponse.statusCode();
    assertTrue(statut == 400 || statut == 413 || statut == 422, statut + ", " + temoin);
    assertEquals(
        Http.PROBLEME, reponse.headers().firstValue("content-type").orElse("none"), temoin);
    assertTrue(reponse.body().length < 20_000, temoin);
    JsonNode probleme = JSON.readTree(reponse.body());
    assertEquals(statut, probleme.path("status").asInt(), temoin);
    for (JsonNode anomalie : probleme.path("errors")) {
      String pointeur = anomalie.path("pointer").asText("none");
      assertTrue(pointeur.isEmpty() || pointeur.startsWith("/"), temoin);
      assertTrue(!anomalie.path("detail").asText().isBlank(), temoin);
    }
  }

  private static byte[] debut(byte[] corps) {
    return Arrays.copyOf(corps, Math.min(corps.length, 1_000));
  }

  private static byte[] octetsAuHasard(Random hasard) {
    byte[] octets = new byte[hasard.nextInt(300)];
    hasard.nextBytes(octets);
    return octets;
  }

  private static byte[] tronquee(Random hasard) {
    return Arrays.copyOf(octets(BONNE), hasard.nextInt(octets(BONNE).length - 2));
  }

  private static byte[] octetsChanges(Random hasard) {
    byte[] octets = octets(BONNE);
    for (int i = 1 + hasard.nextInt(4); i > 0; i--) {
      octets[hasard.nextInt(octets.length)] = (byte) hasard.nextInt(256);
    }
    return octets;
  }

  private static byte[] morceauInsere(Random hasard) {
    int ou = hasard.nextInt(BONNE.length());
    return octets(BONNE.substring(0, ou) + tirer(hasard) + BONNE.substring(ou));
  }

  private static byte[] partieRepetee(Random hasard) {
    int debut = hasard.nextInt(BONNE.length());
    int fin = debut + hasard.nextInt(BONNE.length() - debut);
    return octets(BONNE.substring(0, fin) + BONNE.substring(debut, fin) + BONNE.substring(fin));
  }

  private static byte[] valeurRemplacee(Random hasard) {
    String[] valeurs = {
      "\"2025-03-01\"",
      "\"INTERREGIONAL\"",
      "[\"11\", \"24\"]",
      "48",
      "\"CH\"",
      "\"NON\"",
      "\"OUI\""
    };
    return octets(
        BONNE.replaceFirst(
            Pattern.quote(valeurs[hasard.nextInt(valeurs.length)]),
            Matcher.quoteReplacement(tirer(hasard))));
  }

  private static String tirer(Random hasard) {
    return MORCEAUX.get(hasard.nextInt(MORCEAUX.size()));
  }

  private static String champs(int nombre, String valeur) {
    return IntStream.range(0, nombre)
        .mapToObj(i -> "\"code.inconnu." + i + "\":" + valeur)
        .collect(Collectors.joining(","));
  }

  /** Names whose {@link String#hashCode} is the same. */
  private static String collisions() {
    return IntStream.range(0, 1 << 12)
        .mapToObj(
            i ->
                IntStream.range(0, 12)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining()))
        .map(nom -> "\"" + nom + "\":\"OUI\"")
        .collect(Collectors.joining(","));
  }

  private static byte[] octets(String texte) {
    return texte.getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> envoyer(byte[] corps) throws Exception {
    return client.send(requete(corps), HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest requete(byte[] corps) {
    return HttpRequest.newBuilder(evaluations)
        .timeout(DELAI)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(corps))
        .build();
  }
}
