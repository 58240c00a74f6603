package fr.article51.droit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service reads is what legal-refs/ says. */
class DroitCompileTest {
  private static final Path SOURCES = Path.of("legal-refs");

  @Test
  void leDroitCompileEstCeluiDesFichiers() {
    DonneesDuDroit ecrit =
        new LecteurYaml(fichier -> Files.readAllBytes(SOURCES.resolve(fichier))).lire();
    assertEquals(ecrit, DroitCompile.lire());
  }

  @Test
  void laConstructionEcritToujoursLaMemeChose(@TempDir Path classes) throws IOException {
    DroitCompile.ecrire(classes);
    Path fichier = Path.of("legal-refs", "droit.json");
    assertArrayEquals(
        Files.readAllBytes(Path.of("target", "classes").resolve(fichier)),
        Files.readAllBytes(classes.resolve(fichier)));
  }

  @Test
  void unDossierQuiNeSeLaissePasEcrireArreteLaConstruction(@TempDir Path dossier)
      throws IOException {
    Path fichier = Files.createFile(dossier.resolve("fichier"));
    assertThrows(IOException.class, () -> DroitCompile.ecrire(fichier));
  }
}
