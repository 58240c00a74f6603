package fr.article51.acces;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key, without its secret.
 *
 * @param id its public part
 * @param nom what it is for
 * @param titulaire the one person who holds it; null when a machine does
 * @param role what it may do
 * @param agence the agency that it is limited to; null for all of them
 * @param creeeLe when it was created
 * @param creeePar by whom
 * @param expireLe first instant when it is no longer accepted
 * @param revoqueeLe when it was revoked; null as long as it is not
 * @param revoqueePar by whom; null as long as it is not
 * @param employeeLe when it was last used, to the minute; null as long as it was not
 */
public record Cle(
    String id,
    String nom,
    @Nullable String titulaire,
    Role role,
    @Nullable String agence,
    Instant creeeLe,
    String creeePar,
    Instant expireLe,
    @Nullable Instant revoqueeLe,
    @Nullable String revoqueePar,
    @Nullable Instant employeeLe) {

  /** Whether it is accepted then. */
  public boolean admise(Instant maintenant) {
    return revoqueeLe == null && maintenant.isBefore(expireLe);
  }

  /** Who asks when this key does: its holder, else a machine. */
  public Acteur acteur() {
    String qui = titulaire == null ? nom : titulaire;
    return new Acteur(qui + " (clé " + id + ")", agence, role, titulaire != null);
  }
}
