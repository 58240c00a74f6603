package fr.article51.api;

import fr.article51.instruction.Base;
import fr.article51.instruction.BaseIndisponible;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database of the service, opened when it is first needed: a verdict needs none. One that does
 * not answer is tried again by the next request.
 */
@ApplicationScoped
public class BaseDuService implements Supplier<Base> {
  private final Reglages reglages;
  private @Nullable Base base;

  /** Settings of the database. */
  @ConfigMapping(prefix = "article51.base")
  public interface Reglages {
    /** JDBC address: H2 or PostgreSQL. */
    String url();

    /** User. */
    @WithDefault("sa")
    String utilisateur();

    /** Password; empty without one. */
    Optional<String> motDePasse();

    /** Most connections at a time. */
    @WithDefault("16")
    int connexions();
  }

  BaseDuService(Reglages reglages) {
    this.reglages = reglages;
  }

  /**
   * @throws BaseIndisponible when it does not answer
   */
  @Override
  public synchronized Base get() {
    if (base == null) {
      base =
          Base.ouvrir(
              new Base.Acces(
                  reglages.url(),
                  reglages.utilisateur(),
                  reglages.motDePasse().orElse(""),
                  reglages.connexions()));
    }
    return base;
  }

  /** Whether it answers now. */
  boolean repond() {
    try {
      return get().repond();
    } catch (BaseIndisponible e) {
      return false;
    }
  }

  @PreDestroy
  synchronized void fermer() {
    if (base != null) {
      base.close();
    }
  }
}
