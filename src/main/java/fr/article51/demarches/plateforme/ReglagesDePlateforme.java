package fr.article51.demarches.plateforme;

import java.net.URI;
import java.time.Duration;

/**
 * How to reach a démarche.
 *
 * @param base address of the platform, without a final slash: other hosts run the same software
 * @param demarche number of the démarche
 * @param connexion longest time to connect
 * @param requete longest time for an answer, whole
 * @param echecs failures in a row after which the platform is left alone
 * @param repos how long it is left alone
 */
public record ReglagesDePlateforme(
    URI base, long demarche, Duration connexion, Duration requete, int echecs, Duration repos) {

  /**
   * The usual times: the platform itself gives up after thirty seconds.
   *
   * @param base address of the platform, without a final slash
   * @param demarche number of the démarche
   */
  public static ReglagesDePlateforme usuels(URI base, long demarche) {
    return new ReglagesDePlateforme(
        base, demarche, Duration.ofSeconds(5), Duration.ofSeconds(35), 5, Duration.ofSeconds(30));
  }
}
