package fr.article51.api.acces;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a minute, in each replica; 0: no limit. */
@ConfigMapping(prefix = "article51.debit")
interface ReglagesDeDebit {
  /** From one address, without identity; and, apart, with an identity that is refused. */
  @WithDefault("3000")
  int parAdresse();

  /** By one key or person. */
  @WithDefault("6000")
  int parActeur();

  /** Whether the loopback address counts as any other. */
  @WithDefault("false")
  boolean boucleLocale();
}
