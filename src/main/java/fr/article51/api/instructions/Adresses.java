package fr.article51.api.instructions;

import fr.article51.instruction.Refus;
import jakarta.ws.rs.core.CacheControl;
import java.util.UUID;

/** What the addresses of screenings have in common. */
public final class Adresses {
  private Adresses() {}

  /**
   * @throws Refus when it cannot be one of ours: as one that is not there
   */
  public static UUID identifiant(String id) {
    try {
      UUID lu = UUID.fromString(id);
      if (lu.toString().equals(id)) {
        return lu;
      }
    } catch (IllegalArgumentException e) {
      // not one of ours
    }
    throw Refus.introuvable();
  }

  /**
   * @throws Refus when it is not a number from 1
   */
  public static int numero(String numero) {
    if (!numero.matches("[1-9][0-9]{0,8}")) {
      throw Refus.introuvable();
    }
    return Integer.parseInt(numero);
  }

  /** For one reader, and checked each time. */
  static CacheControl privee() {
    CacheControl privee = new CacheControl();
    privee.setPrivate(true);
    privee.setNoCache(true);
    return privee;
  }
}
