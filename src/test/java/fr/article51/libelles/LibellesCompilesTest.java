package fr.article51.libelles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service says is what {@code libelles/} says. */
class LibellesCompilesTest {

  @Test
  void lesLibellesCompilesSontCeuxDesFichiers() {
    assertEquals(LibellesCompiles.Entrees.ecrites(), LibellesCompiles.lues());
  }

  @Test
  void laConstructionEcritToujoursLaMemeChose(@TempDir Path classes) throws IOException {
    LibellesCompiles.ecrire(classes);
    Path fichier = Path.of("libelles", "libelles.json");
    assertArrayEquals(
        Files.readAllBytes(Path.of("target", "classes").resolve(fichier)),
        Files.readAllBytes(classes.resolve(fichier)));
  }
}
