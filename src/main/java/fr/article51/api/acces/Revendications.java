package fr.article51.api.acces;

import io.quarkus.oidc.UserInfo;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of an identity: its token, else what it tells of the user.
 *
 * @param identite verified
 */
record Revendications(SecurityIdentity identite) {
  private static final String ADRESSE_VERIFIEE = "email_verified";

  /** How Keycloak names the user that it makes for a client. */
  private static final String COMPTE_DE_SERVICE = "service-account-";

  /** A claim; null when it is absent, or not a text. */
  @Nullable String texte(String nom) {
    String duJeton = duJeton(nom);
    if (duJeton != null) {
      return duJeton;
    }
    UserInfo usager = usager();
    return usager == null ? null : usager.getString(nom);
  }

  private @Nullable String duJeton(String nom) {
    Object valeur = brute(nom);
    if (valeur instanceof JsonString texte) {
      return texte.getString();
    }
    return valeur instanceof String texte ? texte : null;
  }

  private @Nullable Object brute(String nom) {
    return identite.getPrincipal() instanceof JsonWebToken jeton ? jeton.getClaim(nom) : null;
  }

  private @Nullable UserInfo usager() {
    return identite.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE);
  }

  /** Whether the provider says that it has not checked the address. */
  boolean adresseNonVerifiee() {
    UserInfo usager = usager();
    Object delUsager = usager == null ? null : usager.getBoolean(ADRESSE_VERIFIEE);
    return Stream.of(String.valueOf(brute(ADRESSE_VERIFIEE)), String.valueOf(delUsager))
        .anyMatch("false"::equals);
  }

  /**
   * Whether this names a person. Nothing in OpenID Connect says so of an access token: it must bear
   * a name that nobody denies, and nothing of what providers put in the token of a client that acts
   * for itself, or in the name of someone ({@code act}, RFC 8693). What is in doubt is a machine.
   *
   * @param nom the claim that names a person
   */
  boolean nommentUnePersonne(String nom) {
    String nomme = texte(nom);
    String sujet = texte("sub");
    return nomme != null
        && !nomme.isBlank()
        && !adresseNonVerifiee()
        && sujet != null
        && !machine(sujet);
  }

  private boolean machine(String sujet) {
    // RFC 9068, 2.2: without a user, the subject is the client.
    boolean sujetClient =
        Stream.of("client_id", "azp", "clientId", "appid")
            .map(this::texte)
            .filter(Objects::nonNull)
            .anyMatch(client -> sujet.equals(client) || sujet.equals(client + "@clients"));
    String compte = texte("preferred_username");
    return sujetClient
        || (compte != null && compte.startsWith(COMPTE_DE_SERVICE))
        || Stream.of("clientHost", "clientAddress", "act").anyMatch(nom -> brute(nom) != null)
        || "app".equals(texte("idtyp"))
        || Stream.of("gty", "grant_type")
            .map(this::texte)
            .filter(Objects::nonNull)
            .anyMatch(flux -> flux.startsWith("client"));
  }
}
