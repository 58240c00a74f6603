package fr.article51.navigateur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where Chromium is: where {@code ARTICLE51_CHROMIUM} says (environment variable or system
 * property), else where Linux puts it. A Debian that has none gets its own package, when the tests
 * run as root: nothing of the browser comes from elsewhere.
 */
final class Chromium {
  private static final String REGLAGE = "ARTICLE51_CHROMIUM";
  private static final List<String> HABITUELS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Path APT = Path.of("/usr/bin/apt-get");

  /** The name under which the attempt is remembered: one for the whole run. */
  private static final String ESSAYE = "article51.chromium.installe";

  private static final long MINUTES = 10;

  private Chromium() {}

  /** The executable; empty when there is none, and none can be installed. */
  static Optional<Path> executable() {
    return present().or(Chromium::installe);
  }

  private static Optional<Path> present() {
    return Stream.concat(
            Stream.of(System.getProperty(REGLAGE, ""), System.getenv().getOrDefault(REGLAGE, "")),
            HABITUELS.stream())
        .filter(chemin -> !chemin.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installe() {
    boolean racine = "root".equals(System.getProperty("user.name"));
    if (!racine || !Files.isExecutable(APT) || System.getProperty(ESSAYE) != null) {
      return Optional.empty();
    }
    System.setProperty(ESSAYE, "oui");
    boolean fait =
        lancer("update") && lancer("install", "--yes", "--no-install-recommends", "chromium");
    return fait ? present() : Optional.empty();
  }

  private static boolean lancer(String... arguments) {
    List<String> commande =
        Stream.concat(Stream.of(APT.toString(), "-qq"), Stream.of(arguments)).toList();
    ProcessBuilder processus = new ProcessBuilder(commande).redirectErrorStream(true);
    processus.environment().put("DEBIAN_FRONTEND", "noninteractive");
    processus.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      Process lance = processus.start();
      boolean fini = lance.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!fini) {
        lance.destroy();
      }
      return fini && lance.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
