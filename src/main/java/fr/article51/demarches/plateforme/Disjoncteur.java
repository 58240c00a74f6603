package fr.article51.demarches.plateforme;

import fr.article51.demarches.plateforme.PlateformeException.Indisponible;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * After some failures in a row the platform is left alone for a while, then one call tries again.
 * Only {@link Indisponible} is a failure: any other refusal is an answer.
 */
final class Disjoncteur {
  private final CircuitBreaker disjoncteur;

  Disjoncteur(ReglagesDePlateforme reglages, Supplier<Instant> horloge) {
    disjoncteur =
        CircuitBreaker.of(
            "plateforme " + reglages.demarche(),
            CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(reglages.echecs())
                .minimumNumberOfCalls(reglages.echecs())
                .failureRateThreshold(100)
                .waitDurationInOpenState(reglages.repos())
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordException(Indisponible.class::isInstance)
                .clock(new HorlogeDonnee(horloge))
                .build());
  }

  <T> T appeler(Supplier<T> appel) {
    try {
      return disjoncteur.executeSupplier(appel);
    } catch (CallNotPermittedException ouvert) {
      throw new Indisponible("circuit open", null);
    }
  }

  /** The clock of the caller, as the library asks for it. */
  private static final class HorlogeDonnee extends Clock {
    private final Supplier<Instant> instants;

    HorlogeDonnee(Supplier<Instant> instants) {
      this.instants = instants;
    }

    @Override
    public Instant instant() {
      return instants.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
