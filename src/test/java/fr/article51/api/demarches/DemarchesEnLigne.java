package fr.article51.api.demarches;

import fr.article51.instruction.Transactions;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A service with three files: 51 is served, and its platform does not answer; 52 has a fault; 53
 * has no hook.
 */
public class DemarchesEnLigne implements QuarkusTestProfile {
  static final String CHEMIN = "chemin-que-personne-ne-devine";
  static final String CROCHETS = "/v1/demarches/51/crochets";
  static final String FORMULAIRE = "application/x-www-form-urlencoded";
  static final String SECRET = secret("le secret neuf");
  static final String ANCIEN = secret("le secret ancien");

  /** The hour of every test. */
  static final Instant MAINTENANT = Instant.parse("2025-06-01T22:30:00Z");

  @Override
  public Map<String, String> getConfigOverrides() {
    return new TreeMap<>(
        Map.of(
            "article51.demarches.dossier", "src/test/resources/demarches-en-ligne",
            "article51.base.url",
                "jdbc:h2:mem:demarches;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
            "quarkus.http.access-log.enabled", "true",
            "ESSAI_JETON", "jeton-d-essai",
            "ESSAI_CHEMIN", CHEMIN,
            "ESSAI_SIGNATURE_NEUVE", SECRET,
            "ESSAI_SIGNATURE_ANCIENNE", ANCIEN));
  }

  private static String secret(String texte) {
    return "whsec_" + Base64.getEncoder().encodeToString(texte.getBytes(StandardCharsets.UTF_8));
  }

  /** Posts a form to a hook. */
  static Response formulaire(String adresse, String corps) {
    return RestAssured.given().contentType(FORMULAIRE).body(corps).post(adresse);
  }

  /** A legacy hook of the démarche that is served. */
  static Response historique(String corps) {
    return formulaire(CROCHETS + "/" + CHEMIN, corps);
  }

  /** Posts a body, signed now. */
  static Response signe(String secret, String id, String corps) {
    return signe(secret, id, MAINTENANT, corps).post(CROCHETS);
  }

  static RequestSpecification signe(String secret, String id, Instant quand, String corps) {
    String horodatage = Long.toString(quand.getEpochSecond());
    return RestAssured.given()
        .contentType("application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", horodatage)
        .header("webhook-signature", signature(secret, id + "." + horodatage + "." + corps))
        .body(corps.getBytes(StandardCharsets.UTF_8));
  }

  private static String signature(String secret, String contenu) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] cle = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      mac.init(new SecretKeySpec(cle, "HmacSHA256"));
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(contenu.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the inbox holds about a dossier, the oldest first. */
  static List<String> boite(Transactions transactions, long dossier) {
    return transactions.executer(
        connexion ->
            connexion
                .createQuery(
                    "select source || ' ' || cle || ' ' || genre from arrivee where dossier = ?"
                        + " order by rang")
                .bind(0, dossier)
                .mapTo(String.class)
                .list());
  }
}
