package fr.article51.api.acces;

import fr.article51.acces.CleEmise;
import fr.article51.acces.Cles;
import fr.article51.instruction.BaseIndisponible;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * The first administrator, for a service that nobody has set up: a key, printed once. Once the
 * server listens, by another thread: opening the database takes a while, and a verdict needs none.
 */
@ApplicationScoped
class PremiereCle {
  private static final Logger LOG = Logger.getLogger(PremiereCle.class);

  private final ReglagesDAcces reglages;
  private final Cles cles;
  private final Clock horloge;

  PremiereCle(ReglagesDAcces reglages, Cles cles, Clock horloge) {
    this.reglages = reglages;
    this.cles = cles;
    this.horloge = horloge;
  }

  void creer(@ObservesAsync HttpServerStart demarrage) {
    if (!reglages.premiereCle()) {
      return;
    }
    try {
      cles.premiere(horloge.instant()).ifPresent(this::dire);
    } catch (BaseIndisponible e) {
      LOG.warnf(
          "La base ne répond pas (%s) : si elle est vide, la première clé sera créée au prochain"
              + " lancement.",
          e.getCause().getClass().getName());
    }
  }

  /** The only secret ever printed. A warning: rarely silenced. */
  private void dire(CleEmise premiere) {
    LOG.warnf(
        "Première clé d'administrateur, affichée cette seule fois, valable jusqu'au %s : %s",
        LocalDate.ofInstant(premiere.cle().expireLe(), horloge.getZone()), premiere.texte());
    LOG.warn(
        "Elle est celle d'une machine. Pour apprécier un projet ou valider un courrier, une personne se"
            + " connecte, ou emploie une clé créée à son nom : \"titulaire\", POST /v1/cles.");
  }
}
