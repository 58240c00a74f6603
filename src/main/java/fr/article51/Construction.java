package fr.article51;

import fr.article51.droit.DroitCompile;
import fr.article51.libelles.LibellesCompiles;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A step of the build, once the classes are there: reads the law and the wordings as they are
 * written (YAML), refuses what is wrong, and leaves what the service reads (JSON).
 */
public final class Construction {
  private Construction() {}

  /**
   * @param args folder of the class path
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    DroitCompile.ecrire(classes);
    LibellesCompiles.ecrire(classes);
  }
}
