package fr.article51.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of batches. */
@ConfigMapping(prefix = "article51.lot")
interface ReglagesDuLot {
  /** Batches at the same time; each holds a thread and a few megabytes. */
  @WithDefault("4")
  int simultanes();
}
