package fr.article51.api.instructions;

import fr.article51.courrier.ConfigurationInvalideException;
import fr.article51.courrier.Courriers;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The letters of the service, made by the first one asked for: neither the launch nor a verdict
 * waits for them. While the folder of the agencies has a fault, there are none at all: a letter
 * under another letterhead than the one wanted would be worse. The folder is then read again by the
 * next request: put right, it needs no restart.
 */
@ApplicationScoped
public class CourriersDuService implements Supplier<Courriers> {
  private static final Logger LOG = Logger.getLogger(CourriersDuService.class);

  private final Libelles libelles;
  private final Droit droit;
  private final Reglages reglages;
  private @Nullable Courriers courriers;
  private String derniereFaute = "";

  /** Settings of letters. */
  @ConfigMapping(prefix = "article51.courriers")
  public interface Reglages {
    /** Folder with one folder for each agency; what comes with the service without one. */
    Optional<Path> dossier();
  }

  /** The folder of the agencies has a fault: which file, which line, what is accepted. */
  public static final class Indisponibles extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Indisponibles(String faute) {
      super(faute, null, false, false);
    }
  }

  CourriersDuService(Libelles libelles, Droit droit, Reglages reglages) {
    this.libelles = libelles;
    this.droit = droit;
    this.reglages = reglages;
  }

  /**
   * @throws Indisponibles when the folder of the agencies has a fault
   */
  @Override
  public synchronized Courriers get() {
    if (courriers == null) {
      courriers = charger();
    }
    return courriers;
  }

  private Courriers charger() {
    Path dossier = reglages.dossier().orElse(null);
    if (dossier != null && !Files.isDirectory(dossier)) {
      throw indisponibles("article51.courriers.dossier ne désigne aucun dossier");
    }
    try {
      return Courriers.charger(libelles, droit, dossier);
    } catch (ConfigurationInvalideException e) {
      throw indisponibles(e.getMessage());
    }
  }

  /** Logged once, not at each request. */
  private Indisponibles indisponibles(String faute) {
    if (!faute.equals(derniereFaute)) {
      derniereFaute = faute;
      LOG.errorf("Aucun courrier ne peut être écrit : %s", faute);
    }
    return new Indisponibles(faute);
  }
}
