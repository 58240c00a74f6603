package fr.article51;

import fr.article51.couverture.CarteDuDroit;
import fr.article51.couverture.CasDesRegles;
import fr.article51.droit.Droit;
import fr.article51.droit.DroitCompile;
import fr.article51.libelles.LibellesCompiles;
import fr.article51.regles.CatalogueRegles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of the build, once the classes are there: reads the law and the wordings as they are
 * written (YAML), refuses what is wrong, and leaves what the service reads (JSON). It also counts
 * the cases of each rule, and refuses an alinéa without its rule or a rule without its alinéa.
 */
public final class Construction {
  private Construction() {}

  /**
   * @param args folder of the class path, folder of the cases by rule
   * @throws IOException when a file cannot be read or written
   * @throws IllegalStateException when the coverage of the law has a gap
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    DroitCompile.ecrire(classes);
    LibellesCompiles.ecrire(classes);
    CasDesRegles.ecrire(Path.of(args[1]), classes);
    CatalogueRegles catalogue = CatalogueRegles.charger();
    List<String> lacunes =
        CarteDuDroit.lacunes(
            CarteDuDroit.dessiner(Droit.charger(), catalogue, CasDesRegles.lire()), catalogue);
    if (!lacunes.isEmpty()) {
      throw new IllegalStateException("Couverture du droit : " + String.join(" ; ", lacunes));
    }
  }
}
