package fr.article51.api.demarches;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Secrets by name. One that is kept in a file, as containers do, is read each time: it may be
 * replaced while the service runs.
 */
@ApplicationScoped
class Secrets {
  private static final String FICHIER = "_FILE";

  private final Config configuration;

  Secrets(Config configuration) {
    this.configuration = configuration;
  }

  /**
   * @param nom an environment variable or a property; with {@code _FILE} after it, the path of a
   *     file that holds the secret
   */
  Optional<String> lire(String nom) {
    return configuration
        .getOptionalValue(nom + FICHIER, String.class)
        .flatMap(Secrets::contenu)
        .or(() -> configuration.getOptionalValue(nom, String.class))
        .map(String::strip)
        .filter(secret -> !secret.isEmpty());
  }

  private static Optional<String> contenu(String chemin) {
    try {
      return Optional.of(Files.readString(Path.of(chemin)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
