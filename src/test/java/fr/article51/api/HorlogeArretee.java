package fr.article51.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;

/** Stops the clock of every test: it is already 2 June 2025 in Paris, not yet in UTC. */
@ApplicationScoped
class HorlogeArretee {
  @Produces
  @Alternative
  @Priority(1)
  @ApplicationScoped
  Clock horloge() {
    return Clock.fixed(Instant.parse("2025-06-01T22:30:00Z"), Composition.PARIS);
  }
}
