package fr.article51.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the database does not answer. */
@Readiness
@ApplicationScoped
public class SanteDeLaBase implements HealthCheck {
  private final BaseDuService base;

  SanteDeLaBase(BaseDuService base) {
    this.base = base;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("base").status(base.repond()).build();
  }
}
