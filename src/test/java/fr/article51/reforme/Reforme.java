package fr.article51.reforme;

import fr.article51.Article51ParRegles;
import fr.article51.reference.Production;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What these tests share: the service, the example, and candidates written as they need. */
public final class Reforme {
  /** Tests run at the top of the project. */
  public static final Path EXEMPLE = Path.of("examples", "reforme");

  static final Article51ParRegles BASE = Production.evaluateur();

  /** Letter p; made once, since compiling takes seconds. */
  static final Candidat LETTRE_P = lire(EXEMPLE.resolve("candidat"));

  private Reforme() {}

  private static Candidat lire(Path dossier) {
    try {
      return Candidat.lire(dossier, BASE);
    } catch (CandidatIllisibleException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes a candidate.
   *
   * @param fichiers path from the folder → text
   */
  public static Path ecrire(Path dossier, Map<String, String> fichiers) {
    fichiers.forEach(
        (chemin, texte) -> {
          try {
            Path fichier = dossier.resolve(chemin);
            Files.createDirectories(fichier.getParent());
            Files.writeString(fichier, texte);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return dossier;
  }

  /** A file of the project. */
  public static String fichier(String chemin) {
    try {
      return Files.readString(Path.of(chemin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
