package fr.article51.api.acces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.article51.api.Http;
import fr.article51.api.JournalCapture;
import fr.article51.instruction.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of a provider, and login from a browser. */
@QuarkusTest
@TestProfile(JetonsTest.AvecFournisseur.class)
class JetonsTest {

  /** With the provider of the tests. */
  public static final class AvecFournisseur implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "article51.acces.personnes.\"paul@ars.example\"", "administrateur ARS-53",
          "article51.acces.personnes.\"rien@ars.example\"", "administrateur");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(FournisseurDEssai.class));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lecteur, ARS-11, 200, 403",
    "instructeur, ARS-11, 200, 403",
    "administrateur, ARS-11, 200, 200",
    "administrateur, *, 200, 200",
    "inconnu, ARS-11, 403, 403",
    "LECTEUR, ARS-11, 403, 403",
    "administrateur, '', 403, 403",
    "administrateur, 'ARS 11', 403, 403",
  })
  void le_role_et_l_agence_du_jeton_disent_ce_qu_il_peut(
      String role, String agence, int mesures, int cles) {
    String jeton = FournisseurDEssai.signer(FournisseurDEssai.jeton(role, agence));
    ClesDEssai.avec(jeton).get("/q/metrics").then().statusCode(mesures);
    ClesDEssai.avec(jeton).get("/v1/cles").then().statusCode(cles);
    ClesDEssai.avec(jeton).get("/v1/questions").then().statusCode(200);
  }

  @Test
  void un_jeton_sans_agence_ne_voit_pas_toutes_les_agences() {
    var jeton = FournisseurDEssai.jeton("administrateur", "ARS-11");
    jeton.remove("agence");
    Http.refus(
        ClesDEssai.avec(FournisseurDEssai.signer(jeton)).get("/v1/cles").then(),
        403,
        "acces-refuse");
  }

  @Test
  void a_qui_le_fournisseur_ne_donne_rien_nos_reglages_donnent_role_et_agence() {
    var paul = FournisseurDEssai.jeton("inconnu", "*").claim("email", "paul@ars.example");
    ClesDEssai.avec(FournisseurDEssai.signer(paul))
        .contentType("application/json")
        .body("{\"nom\":\"p\",\"role\":\"LECTEUR\",\"jours\":1}")
        .post("/v1/cles")
        .then()
        .statusCode(200)
        .body("cle.agence", containsString("ARS-53"))
        .body("cle.creeePar", containsString("paul@ars.example"));
    var rien = FournisseurDEssai.jeton("administrateur", "*").claim("email", "rien@ars.example");
    ClesDEssai.avec(FournisseurDEssai.signer(rien)).get("/v1/cles").then().statusCode(403);
  }

  @Test
  void un_nom_que_l_on_choisit_ou_une_adresse_non_verifiee_ne_donnent_rien() {
    var choisi =
        FournisseurDEssai.jeton("inconnu", "*").claim("preferred_username", "paul@ars.example");
    choisi.remove("email");
    var nonVerifiee =
        FournisseurDEssai.jeton("inconnu", "*")
            .claim("email", "paul@ars.example")
            .claim("email_verified", false);
    for (var jeton : List.of(choisi, nonVerifiee)) {
      Http.refus(
          ClesDEssai.avec(FournisseurDEssai.signer(jeton)).get("/v1/cles").then(),
          403,
          "acces-refuse");
    }
    var verifiee =
        FournisseurDEssai.jeton("inconnu", "*")
            .claim("email", "paul@ars.example")
            .claim("email_verified", true);
    ClesDEssai.avec(FournisseurDEssai.signer(verifiee)).get("/v1/cles").then().statusCode(200);
  }

  @Test
  void un_jeton_qui_nomme_une_personne_est_le_sien() {
    personne(FournisseurDEssai.jeton("instructeur", "*"));
    personne(FournisseurDEssai.jeton("instructeur", "*").claim("email_verified", true));
    personne(
        FournisseurDEssai.jeton("instructeur", "*")
            .claim("azp", "application")
            .claim("client_id", "application")
            .claim("preferred_username", "claire"));
  }

  /** Without a name, or with one that the provider denies: it may be anything. */
  @Test
  void un_jeton_qui_ne_nomme_personne_est_celui_d_une_machine() {
    for (String absente : List.of("email", "sub")) {
      var jeton = FournisseurDEssai.jeton("instructeur", "*").claim("preferred_username", "x");
      jeton.remove(absente);
      machine(jeton);
    }
    machine(FournisseurDEssai.jeton("instructeur", "*").claim("email", " "));
    machine(FournisseurDEssai.jeton("instructeur", "*").claim("email_verified", false));
  }

  /** Even when an administrator of the provider gave its account an address. */
  @ParameterizedTest
  @CsvSource({
    "preferred_username, service-account-lot",
    "clientHost, 10.0.0.5",
    "clientAddress, 10.0.0.5",
    "client_id, claire",
    "azp, claire",
    "clientId, claire",
    "appid, claire",
    "idtyp, app",
    "gty, client-credentials",
    "grant_type, client_credentials",
    "act, lot",
  })
  void le_jeton_qu_un_client_recoit_pour_lui_meme_est_celui_d_une_machine(
      String revendication, String valeur) {
    machine(FournisseurDEssai.jeton("instructeur", "*").claim(revendication, valeur));
  }

  @Test
  void le_sujet_qui_est_le_client_est_celui_d_une_machine() {
    machine(FournisseurDEssai.jeton("instructeur", "*").subject("lot@clients").claim("azp", "lot"));
  }

  /** A person is let in, then told that nothing is there; a machine is not let in. */
  private static void personne(JwtClaimsBuilder jeton) {
    Http.refus(apprecier(jeton), 404, "introuvable");
  }

  private static void machine(JwtClaimsBuilder jeton) {
    Http.refus(apprecier(jeton), 403, "personne-requise");
  }

  private static ValidatableResponse apprecier(JwtClaimsBuilder jeton) {
    return ClesDEssai.avec(FournisseurDEssai.signer(jeton))
        .contentType("application/json")
        .header("If-Match", "\"1\"")
        .body("{\"objet\": \"FAISABILITE\", \"avis\": \"RESERVE\", \"motif\": \"x\"}")
        .post("/v1/instructions/00000000-0000-0000-0000-000000000000/appreciations")
        .then();
  }

  @Test
  void un_jeton_expire_est_refuse() {
    Instant hier = Instant.now().minusSeconds(86_400);
    refuse(FournisseurDEssai.signer(bon().issuedAt(hier.minusSeconds(60)).expiresAt(hier)));
  }

  @Test
  void un_jeton_pas_encore_valable_est_refuse() {
    refuse(FournisseurDEssai.signer(bon().claim("nbf", Instant.now().getEpochSecond() + 3600)));
  }

  @Test
  void un_jeton_d_une_autre_cle_est_refuse() {
    refuse(FournisseurDEssai.signer(bon(), FournisseurDEssai.cleEtrangere()));
  }

  @Test
  void un_jeton_retouche_est_refuse() {
    String[] parties =
        FournisseurDEssai.signer(FournisseurDEssai.jeton("lecteur", "ARS-11")).split("\\.");
    String corps =
        new String(Base64.getUrlDecoder().decode(parties[1]), StandardCharsets.UTF_8)
            .replace("lecteur", "administrateur");
    refuse(parties[0] + "." + base64(corps) + "." + parties[2]);
  }

  @Test
  void un_jeton_sans_signature_est_refuse() {
    String[] parties = FournisseurDEssai.signer(bon()).split("\\.");
    refuse(base64("{\"alg\":\"none\",\"kid\":\"essai\"}") + "." + parties[1] + ".");
    refuse(base64("{\"alg\":\"none\"}") + "." + parties[1] + ".");
    refuse(parties[0] + "." + parties[1] + ".");
  }

  /** The public key, known to all, taken for a shared secret. */
  @Test
  void un_jeton_signe_de_la_cle_publique_est_refuse() {
    refuse(
        bon()
            .jws()
            .keyId("essai")
            .signWithSecret(
                Base64.getEncoder().encodeToString(FournisseurDEssai.clePublique().getEncoded())));
  }

  @Test
  void un_jeton_pour_un_autre_service_est_refuse() {
    refuse(FournisseurDEssai.signer(bon().audience("autre-service")));
    var sans = bon();
    sans.remove("aud");
    refuse(FournisseurDEssai.signer(sans));
  }

  @Test
  void un_jeton_d_un_autre_fournisseur_est_refuse() {
    refuse(FournisseurDEssai.signer(bon().issuer("http://ailleurs.example")));
  }

  @Test
  void ce_qui_n_est_pas_un_jeton_est_refuse_sans_rien_demander_au_fournisseur() {
    for (String jeton : List.of("opaque", "a.b", "a.b.c", "a.b.c.d.e", "x".repeat(4000))) {
      refuse(jeton);
    }
  }

  @Test
  void les_cles_servent_a_cote_des_jetons() {
    ClesDEssai.comme(Role.ADMINISTRATEUR).get("/v1/cles").then().statusCode(200);
    ClesDEssai.avec(ClesDEssai.revoquee()).get("/v1/cles").then().statusCode(401);
  }

  @Test
  void l_api_repond_401_et_n_envoie_personne_se_connecter() {
    Http.refus(given().get("/v1/cles").then(), 401, "non-authentifie");
  }

  @Test
  void un_navigateur_se_connecte_et_sa_session_ne_vaut_que_pour_les_pages() {
    Response depart = given().redirects().follow(false).get("/connexion");
    assertEquals(302, depart.statusCode());
    Map<String, String> demande = parametres(depart.header("Location"));
    assertEquals("code", demande.get("response_type"));
    assertEquals("S256", demande.get("code_challenge_method"));
    assertTrue(demande.get("redirect_uri").endsWith("/connexion"));
    FournisseurDEssai.recevoir(demande.get("nonce"));
    Response retour =
        given()
            .redirects()
            .follow(false)
            .cookies(depart.cookies())
            .queryParam("code", "abc")
            .queryParam("state", demande.get("state"))
            .get("/connexion");
    assertEquals(302, retour.statusCode(), retour.asString());
    given()
        .cookies(retour.cookies())
        .get("/connexion")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("Vous êtes claire@ars.example, instructeur, pour ARS-11."));
    given().cookies(retour.cookies()).get("/q/metrics").then().statusCode(401);
    for (String autre : List.of("Basic eDp5", "Bearer", "x")) {
      given()
          .cookies(retour.cookies())
          .header("Authorization", autre)
          .get("/q/metrics")
          .then()
          .statusCode(401);
    }
    Response fin = given().redirects().follow(false).cookies(retour.cookies()).get("/deconnexion");
    assertEquals(302, fin.statusCode());
    assertTrue(fin.header("Location").contains("/fin?"), fin.header("Location"));
  }

  @Test
  void un_retour_que_personne_n_a_demande_ne_connecte_pas() {
    int statut =
        given()
            .redirects()
            .follow(false)
            .queryParam("code", "abc")
            .queryParam("state", "invente")
            .get("/connexion")
            .statusCode();
    assertTrue(statut == 302 || statut == 401, "status " + statut);
  }

  @Test
  void ni_cle_ni_jeton_dans_le_journal() {
    String faux = FournisseurDEssai.signer(bon(), FournisseurDEssai.cleEtrangere());
    String bon = FournisseurDEssai.signer(bon());
    String cle = ClesDEssai.valable(Role.ADMINISTRATEUR, null);
    try (JournalCapture journal = JournalCapture.ouvrir()) {
      for (String secret : List.of(faux, bon, cle, ClesDEssai.revoquee(), cle + "x")) {
        ClesDEssai.avec(secret).get("/v1/cles");
        ClesDEssai.avec(secret)
            .contentType("application/json")
            .body("{\"nom\":\"x\",\"role\":\"LECTEUR\",\"jours\":1}")
            .post("/v1/cles");
        journal.neContientPas(secret);
        journal.neContientPas(secret.substring(secret.length() - 30));
      }
    }
  }

  private static JwtClaimsBuilder bon() {
    return FournisseurDEssai.jeton("administrateur", "*");
  }

  private static void refuse(String jeton) {
    for (String adresse : List.of("/v1/cles", "/v1/questions")) {
      ValidatableResponse reponse = ClesDEssai.avec(jeton).get(adresse).then();
      Http.refus(reponse, 401, "non-authentifie")
          .header("WWW-Authenticate", "Bearer realm=\"article51\", error=\"invalid_token\"");
    }
  }

  private static String base64(String texte) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(texte.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> parametres(String adresse) {
    return Arrays.stream(URI.create(adresse).getRawQuery().split("&"))
        .map(parametre -> parametre.split("=", 2))
        .collect(
            Collectors.toMap(
                parametre -> parametre[0],
                parametre -> URLDecoder.decode(parametre[1], StandardCharsets.UTF_8)));
  }
}
