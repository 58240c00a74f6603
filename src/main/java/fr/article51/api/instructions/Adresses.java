package fr.article51.api.instructions;

import fr.article51.instruction.Refus;
import jakarta.ws.rs.core.CacheControl;
import java.util.UUID;

/** What the addresses of screenings share: how their parts are read, and what caches may do. */
final class Adresses {
  private Adresses() {}

  /**
   * @throws Refus.Introuvable when it is none of ours
   */
  static UUID identifiant(String id) {
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
   * @throws Refus.Introuvable when it cannot be the number of an evaluation
   */
  static int numero(String numero) {
    if (!numero.matches("[1-9][0-9]{0,8}")) {
      throw Refus.introuvable();
    }
    return Integer.parseInt(numero);
  }

  /** Kept by nobody but the one who asks, and asked for again each time. */
  static CacheControl privee() {
    CacheControl privee = new CacheControl();
    privee.setPrivate(true);
    privee.setNoCache(true);
    return privee;
  }
}
