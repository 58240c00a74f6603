package fr.article51.commande;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Whether someone is looking. */
final class Terminal {
  private static final Path ERREURS = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether the standard error is a terminal. Java tells it of all three streams together only. */
  static boolean surLesErreurs() {
    try {
      String cible = Files.readSymbolicLink(ERREURS).toString();
      return cible.startsWith("/dev/pts/") || cible.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled(); // elsewhere than on Linux
    }
  }
}
