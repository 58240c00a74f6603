package fr.article51.commande;

import fr.article51.instruction.Base;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;

/** The database that the service would open from here: same files, same variables. */
final class ReglagesDeLaBase {
  private static final String PREFIXE = "article51.base.";

  /** Bringing the tables up to date takes two. */
  private static final int CONNEXIONS = 2;

  private ReglagesDeLaBase() {}

  static Base.Acces lire() {
    SmallRyeConfig reglages = ConfigUtils.configBuilder().build();
    return new Base.Acces(
        reglages.getValue(PREFIXE + "url", String.class),
        reglages.getOptionalValue(PREFIXE + "utilisateur", String.class).orElse("sa"),
        reglages.getOptionalValue(PREFIXE + "mot-de-passe", String.class).orElse(""),
        CONNEXIONS);
  }
}
