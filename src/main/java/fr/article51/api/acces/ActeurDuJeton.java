package fr.article51.api.acces;

import fr.article51.acces.DemandeDeCle;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import io.quarkus.oidc.UserInfo;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * A verified identity of the provider → who asks. Its role and its agency come from it, or from our
 * settings when it gives none; a person without role or without agency is known, and may nothing.
 */
@ApplicationScoped
class ActeurDuJeton {
  private static final String TOUTES = "*";
  private static final String ADRESSE_VERIFIEE = "email_verified";
  private static final int NOM_MAXIMUM = 200;
  private static final Pattern AGENCE = Pattern.compile(DemandeDeCle.AGENCE);

  private final ReglagesDAcces reglages;

  ActeurDuJeton(ReglagesDAcces reglages) {
    this.reglages = reglages;
  }

  /** Empty when this person may nothing here. */
  Optional<Acteur> de(SecurityIdentity identite) {
    String nom = nom(identite);
    String habilitation = habilitation(identite);
    if (habilitation != null) {
      String[] parties = habilitation.strip().split("\\s+", 2);
      return acteur(nom, role(parties[0]), parties.length == 2 ? parties[1] : null);
    }
    @Nullable Role role =
        identite.getRoles().stream()
            .map(ActeurDuJeton::role)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return acteur(nom, role, revendication(identite, reglages.revendicationAgence()));
  }

  /**
   * What our settings say of a person: by the claim itself, never by another name that a person may
   * choose for itself, nor by an address that the provider has not checked.
   */
  private @Nullable String habilitation(SecurityIdentity identite) {
    String nom = revendication(identite, reglages.revendicationNom());
    return nom == null || adresseNonVerifiee(identite) ? null : reglages.personnes().get(nom);
  }

  private static boolean adresseNonVerifiee(SecurityIdentity identite) {
    Object duJeton =
        identite.getPrincipal() instanceof JsonWebToken jeton
            ? jeton.getClaim(ADRESSE_VERIFIEE)
            : null;
    UserInfo personne = identite.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE);
    Object deLaPersonne = personne == null ? null : personne.getBoolean(ADRESSE_VERIFIEE);
    return Stream.of(String.valueOf(duJeton), String.valueOf(deLaPersonne))
        .anyMatch("false"::equals);
  }

  /** No agency is no right: only a star is all of them. */
  private static Optional<Acteur> acteur(String nom, @Nullable Role role, @Nullable String agence) {
    if (role == null || agence == null) {
      return Optional.empty();
    }
    if (agence.equals(TOUTES)) {
      return Optional.of(new Acteur(nom, null, role));
    }
    return AGENCE.matcher(agence).matches()
        ? Optional.of(new Acteur(nom, agence, role))
        : Optional.empty();
  }

  private String nom(SecurityIdentity identite) {
    String nom = revendication(identite, reglages.revendicationNom());
    String choisi = nom == null ? identite.getPrincipal().getName() : nom;
    return choisi.substring(0, Math.min(choisi.length(), NOM_MAXIMUM));
  }

  private static @Nullable String revendication(SecurityIdentity identite, String nom) {
    if (identite.getPrincipal() instanceof JsonWebToken jeton) {
      Object valeur = jeton.getClaim(nom);
      if (valeur instanceof JsonString texte) {
        return texte.getString();
      }
      if (valeur instanceof String texte) {
        return texte;
      }
    }
    UserInfo personne = identite.getAttribute(OidcUtils.USER_INFO_ATTRIBUTE);
    return personne == null ? null : personne.getString(nom);
  }

  /**
   * As they are written in tokens: {@code lecteur}, {@code instructeur}, {@code administrateur}.
   */
  private static @Nullable Role role(String nom) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(nom))
        .findFirst()
        .orElse(null);
  }
}
