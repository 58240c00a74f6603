package fr.article51.api.demarches;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of démarches-simplifiées. */
@ConfigMapping(prefix = "article51.demarches")
interface ReglagesDesDemarches {
  /** Folder with one YAML file for each démarche; none is served without one. */
  Optional<Path> dossier();

  /** Where this service is reached from, for the link of an annotation. */
  @WithDefault("http://localhost:8080")
  URI adresse();

  /** Jobs at the same time on this replica. */
  @WithDefault("4")
  int fils();

  /** Between two looks at the inbox, when nothing wakes it. */
  @WithDefault("5S")
  Duration attente();

  /** Between two signs of life of a replica: one that misses four is dead. */
  @WithDefault("15S")
  Duration signe();

  /** Tries before a dossier is given up because the platform does not answer. */
  @WithDefault("60")
  int essais();

  /** How far the clock of who signs a hook may be from ours. */
  @WithDefault("5M")
  Duration tolerance();
}
