package fr.article51.navigateur;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.article51.api.acces.ClesDEssai;
import fr.article51.instruction.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Screenings for the pages of the desk, opened and changed by the API as machines do. */
final class InstructionsDEssai {
  static final String AGENCE = "ARS-11";

  private static final String RACINE = "/v1/instructions";

  private InstructionsDEssai() {}

  /** A word that no other screening has: other tests open some too. */
  static String marque() {
    return "m" + UUID.randomUUID().toString().replace("-", "");
  }

  /** A screening of which nothing is known but its title. */
  static String ouvrir(String titre) {
    return ouvrir(AGENCE, ("{\"projet\": {\"titre\": \"" + titre + "\"}}").getBytes(UTF_8));
  }

  /**
   * @param demande a request for a verdict, such as those of {@code examples/}
   * @return its identifier
   */
  static String ouvrir(String agence, byte[] demande) {
    return json()
        .body(demande)
        .post(RACINE + "?agence=" + agence)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Other answers: another evaluation. */
  static void remplacer(String id, byte[] demande) {
    json()
        .header("If-Match", "\"" + version(id) + "\"")
        .body(demande)
        .put(RACINE + "/" + id + "/demande")
        .then()
        .statusCode(200);
  }

  /** Somebody else writes a note. */
  static void annoter(String id, String texte) {
    json()
        .header("If-Match", "\"" + version(id) + "\"")
        .body("{\"texte\": \"" + texte + "\"}")
        .post(RACINE + "/" + id + "/notes")
        .then()
        .statusCode(200);
  }

  static int version(String id) {
    return lire(id).getInt("version");
  }

  /** The screening, as the API tells it. */
  static JsonPath lire(String id) {
    return json().get(RACINE + "/" + id).jsonPath();
  }

  private static RequestSpecification json() {
    return ClesDEssai.personne(Role.ADMINISTRATEUR).contentType(ContentType.JSON);
  }
}
