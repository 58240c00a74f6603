package fr.article51.api.demarches;

import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.Travail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;

/** Counts the tries of this replica that failed and are done again, for {@code /q/metrics}. */
final class EssaisComptes implements Travail {
  private final Travail travail;
  private final Counter reprises;

  EssaisComptes(Travail travail, MeterRegistry registre) {
    this.travail = travail;
    this.reprises =
        Counter.builder("article51.demarches.reprises")
            .description(
                "Traitements d'un dossier qui ont échoué et seront refaits, sur cette réplique")
            .register(registre);
  }

  @Override
  public void dossier(CleDeDossier cle) {
    travail.dossier(cle);
  }

  @Override
  public Optional<Instant> echec(CleDeDossier cle, Throwable cause) {
    Optional<Instant> reprise = travail.echec(cle, cause);
    if (reprise.isPresent()) {
      reprises.increment();
    }
    return reprise;
  }

  @Override
  public Instant releve(long demarche) {
    return travail.releve(demarche);
  }

  @Override
  public Optional<Instant> releveComplet(long demarche) {
    return travail.releveComplet(demarche);
  }
}
