package fr.article51.instruction;

import fr.article51.instruction.Chaine.Rupture;
import fr.article51.instruction.Chaine.Rupture.Genre;
import fr.article51.instruction.Registre.Bout;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows a chain from link to link, and notes what does not hold. */
final class Fil {
  /** What the first link follows. */
  static final String ORIGINE = "0".repeat(64);

  private static final int RUPTURES_MAXIMUM = 100;

  private final List<Rupture> ruptures = new ArrayList<>();
  private String precedente = ORIGINE;
  private long rang;

  /**
   * The next link.
   *
   * @param calculee its fingerprint, from its fields
   * @param gardee the one kept with it
   */
  void suivre(
      long suivant, String sonPrecedent, String calculee, String gardee, @Nullable UUID courrier) {
    if (suivant != rang + 1) {
      noter(suivant, Genre.MANQUANT, courrier);
    } else if (!sonPrecedent.equals(precedente)) {
      noter(suivant, Genre.DETACHE, courrier);
    }
    if (!calculee.equals(gardee)) {
      noter(suivant, Genre.MODIFIE, courrier);
    }
    rang = suivant;
    precedente = gardee;
  }

  void noter(long fautif, Genre genre, @Nullable UUID courrier) {
    if (ruptures.size() < RUPTURES_MAXIMUM) {
      ruptures.add(new Rupture(fautif, genre, courrier));
    }
  }

  /** Place of the last link followed. */
  long rang() {
    return rang;
  }

  /** Where the chain should end. */
  void finir(Bout bout) {
    if (bout.rang() != rang || !bout.empreinte().equals(precedente)) {
      noter(bout.rang(), Genre.FIN_COUPEE, null);
    }
  }

  List<Rupture> ruptures() {
    return List.copyOf(ruptures);
  }
}
