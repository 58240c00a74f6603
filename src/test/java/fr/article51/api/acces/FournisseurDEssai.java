package fr.article51.api.acces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** An identity provider of our own: its keys, and the tokens that it signs. */
public final class FournisseurDEssai implements QuarkusTestResourceLifecycleManager {
  static final String SERVICE = "article51";

  private static final KeyPair CLES = tirer();
  private static final String CLE = "essai";

  private static volatile String adresse = "";

  /** What the provider was told when a browser came: it gives it back in the token. */
  private static volatile String nonce = "";

  private HttpServer serveur;

  @Override
  public Map<String, String> start() {
    try {
      serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    adresse = "http://127.0.0.1:" + serveur.getAddress().getPort();
    serveur.createContext(
        "/.well-known/openid-configuration", echange -> repondre(echange, decouverte()));
    serveur.createContext("/cles", echange -> repondre(echange, jwks()));
    serveur.createContext("/jeton", echange -> repondre(echange, jetons()));
    serveur.start();
    return Map.of(
        "quarkus.oidc.tenant-enabled", "true",
        "quarkus.oidc.auth-server-url", adresse,
        "quarkus.oidc.credentials.secret", "un-secret-d-essai-de-plus-de-trente-deux-caracteres");
  }

  @Override
  public void stop() {
    serveur.stop(0);
  }

  /** A token as it should be, to be spoilt. */
  static JwtClaimsBuilder jeton(String role, String agence) {
    Instant maintenant = Instant.now();
    return Jwt.claims()
        .issuer(adresse)
        .subject("claire")
        .claim("email", "claire@ars.example")
        .claim("agence", agence)
        .groups(role)
        .audience(SERVICE)
        .issuedAt(maintenant)
        .expiresAt(maintenant.plusSeconds(300));
  }

  static String signer(JwtClaimsBuilder jeton) {
    return signer(jeton, CLES.getPrivate());
  }

  static String signer(JwtClaimsBuilder jeton, PrivateKey cle) {
    return jeton.jws().keyId(CLE).sign(cle);
  }

  /** Keys that the provider does not know. */
  static PrivateKey cleEtrangere() {
    return tirer().getPrivate();
  }

  static RSAPublicKey clePublique() {
    return (RSAPublicKey) CLES.getPublic();
  }

  static void recevoir(String nonceDuNavigateur) {
    nonce = nonceDuNavigateur;
  }

  private static String decouverte() {
    return """
    {"issuer": "%1$s", "jwks_uri": "%1$s/cles", "token_endpoint": "%1$s/jeton",
     "authorization_endpoint": "%1$s/autoriser", "end_session_endpoint": "%1$s/fin",
     "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(adresse);
  }

  private static String jwks() {
    return """
    {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
    """
        .formatted(
            CLE, base64(clePublique().getModulus()), base64(clePublique().getPublicExponent()));
  }

  private static String jetons() {
    return """
    {"id_token": "%s", "access_token": "%s", "token_type": "Bearer", "expires_in": 300}
    """
        .formatted(
            signer(jeton("instructeur", "ARS-11").claim("nonce", nonce)),
            signer(jeton("instructeur", "ARS-11")));
  }

  private static String base64(BigInteger nombre) {
    byte[] octets = nombre.toByteArray();
    int debut = octets[0] == 0 ? 1 : 0;
    byte[] sansSigne = Arrays.copyOfRange(octets, debut, octets.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sansSigne);
  }

  private static KeyPair tirer() {
    try {
      KeyPairGenerator tirage = KeyPairGenerator.getInstance("RSA");
      tirage.initialize(2048);
      return tirage.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void repondre(HttpExchange echange, String json) throws IOException {
    byte[] corps = json.getBytes(StandardCharsets.UTF_8);
    echange.getResponseHeaders().set("Content-Type", "application/json");
    echange.sendResponseHeaders(200, corps.length);
    echange.getResponseBody().write(corps);
    echange.close();
  }
}
