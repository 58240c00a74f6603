package fr.article51.api.acces;

import fr.article51.acces.DemandeDeCle;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A verified identity of the provider → who asks. Its role and its agency come from it, or from our
 * settings when it gives none; a person without role or without agency is known, and may nothing.
 */
@ApplicationScoped
class ActeurDuJeton {
  private static final String TOUTES = "*";
  private static final int NOM_MAXIMUM = 200;
  private static final Pattern AGENCE = Pattern.compile(DemandeDeCle.AGENCE);

  private final ReglagesDAcces reglages;

  ActeurDuJeton(ReglagesDAcces reglages) {
    this.reglages = reglages;
  }

  /** Empty when this person may nothing here. */
  Optional<Acteur> de(SecurityIdentity identite) {
    Revendications revendications = new Revendications(identite);
    String nom = nom(identite, revendications);
    boolean personne = revendications.nommentUnePersonne(reglages.revendicationNom());
    String habilitation = habilitation(revendications);
    if (habilitation != null) {
      String[] parties = habilitation.strip().split("\\s+", 2);
      @Nullable String agence = parties.length == 2 ? parties[1] : null;
      return acteur(nom, role(parties[0]), agence, personne);
    }
    @Nullable Role role =
        identite.getRoles().stream()
            .map(ActeurDuJeton::role)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return acteur(nom, role, revendications.texte(reglages.revendicationAgence()), personne);
  }

  /**
   * What our settings say of a person: by the claim itself, never by another name that a person may
   * choose for itself, nor by an address that the provider has not checked.
   */
  private @Nullable String habilitation(Revendications revendications) {
    String nom = revendications.texte(reglages.revendicationNom());
    return nom == null || revendications.adresseNonVerifiee()
        ? null
        : reglages.personnes().get(nom);
  }

  /** No agency is no right: only a star is all of them. */
  private static Optional<Acteur> acteur(
      String nom, @Nullable Role role, @Nullable String agence, boolean personne) {
    if (role == null || agence == null) {
      return Optional.empty();
    }
    if (agence.equals(TOUTES)) {
      return Optional.of(new Acteur(nom, null, role, personne));
    }
    return AGENCE.matcher(agence).matches()
        ? Optional.of(new Acteur(nom, agence, role, personne))
        : Optional.empty();
  }

  private String nom(SecurityIdentity identite, Revendications revendications) {
    String nom = revendications.texte(reglages.revendicationNom());
    String choisi = nom == null ? identite.getPrincipal().getName() : nom;
    return choisi.substring(0, Math.min(choisi.length(), NOM_MAXIMUM));
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
