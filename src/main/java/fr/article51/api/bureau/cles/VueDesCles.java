package fr.article51.api.bureau.cles;

import fr.article51.api.bureau.Agent;
import java.util.List;

/**
 * The keys.
 *
 * @param cles the newest first
 * @param fait what was just done; empty when nothing was
 */
public record VueDesCles(Agent agent, List<CleVue> cles, String fait) {

  /**
   * A key, without its text.
   *
   * @param qui who holds it, or that a machine does
   * @param personne whether it is a person's
   * @param agence in words
   * @param employee when it was last used; empty before
   * @param etat in words
   * @param genre of the state: {@code ADMISE}, {@code EXPIREE}, {@code REVOQUEE}
   * @param revoquee when it was revoked, and by whom; empty as long as it is not
   * @param sienne whether whoever reads came in with it
   */
  public record CleVue(
      String id,
      String nom,
      String qui,
      boolean personne,
      String role,
      String agence,
      String creee,
      String creeePar,
      String expire,
      String employee,
      String etat,
      String genre,
      String revoquee,
      boolean sienne) {

    /** Whether there is anything left to revoke. */
    public boolean revocable() {
      return revoquee.isEmpty();
    }
  }
}
