package fr.article51.demarches.correspondance;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A démarche, as its file describes it. Secrets are named, never held.
 *
 * @param fichier name of the file
 * @param numero number of the démarche
 * @param agence agency of the screenings that it opens, such as {@code ARS-11}
 * @param plateforme base address, without a final slash; https, or http on the machine itself
 * @param jeton name of the secret that holds the token
 * @param crochets how it announces changes
 * @param dateAppreciation which day of a dossier gives the law
 * @param instructeur address of who writes back; null for the first one of the dossier
 * @param releve time between two polls, at least a minute
 * @param champs how champs are read, by descriptor, in the order of the file
 * @param demandeur what the name of the organisation that files it fills in; null for nothing
 * @param constantes what every dossier says
 * @param preremplissage whether anyone may have a dossier filled in beforehand through this service
 * @param renvoi what is written back
 * @param lignes line of each key of the file, from 1, by its path: {@code champs.Q2hhbXAtMQ==}
 */
public record Demarche(
    String fichier,
    long numero,
    String agence,
    URI plateforme,
    String jeton,
    Crochets crochets,
    DateDAppreciation dateAppreciation,
    @Nullable String instructeur,
    Duration releve,
    Map<String, Correspondance> champs,
    @Nullable Cible demandeur,
    List<Constante> constantes,
    boolean preremplissage,
    Renvoi renvoi,
    Map<String, Integer> lignes) {

  /** The platform, unless the file names another one. */
  public static final URI PLATEFORME = URI.create("https://demarche.numerique.gouv.fr");

  public Demarche {
    champs = Collections.unmodifiableMap(new LinkedHashMap<>(champs));
    constantes = List.copyOf(constantes);
    lignes = Map.copyOf(lignes);
  }

  /** Line of a key of the file, by its path; 0 when the file does not have it. */
  public int ligne(String chemin) {
    return lignes.getOrDefault(chemin, 0);
  }

  /**
   * How the platform announces changes.
   *
   * @param chemin name of the secret that ends the address of the legacy hook; null without one
   * @param secrets names of the secrets that sign the other hooks, two while they change
   */
  public record Crochets(@Nullable String chemin, List<String> secrets) {
    /** None: the poller finds everything, later. */
    public static final Crochets AUCUN = new Crochets(null, List.of());

    public Crochets {
      secrets = List.copyOf(secrets);
    }
  }

  /** Which day of a dossier gives the law that applies, in Paris. */
  public enum DateDAppreciation {
    /** When it was filed. */
    DEPOT,
    /** When it was last handed in. */
    EN_CONSTRUCTION,
    /** When it was taken in charge; before, when it was filed. */
    EN_INSTRUCTION,
    /** When its answers last changed. */
    CHAMPS_MODIFIES
  }
}
