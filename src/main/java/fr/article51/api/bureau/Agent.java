package fr.article51.api.bureau;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;

/**
 * Who reads a page, as it knows them.
 *
 * @param nom name
 * @param role in words
 * @param agence in words
 * @param toutes whether it sees all agencies
 * @param instruit whether it may change screenings
 * @param administre whether it manages keys and démarches
 * @param personne whether it is known to be a person
 * @param parCle whether it came in with a key: it then leaves by our own door
 */
public record Agent(
    String nom,
    String role,
    String agence,
    boolean toutes,
    boolean instruit,
    boolean administre,
    boolean personne,
    boolean parCle) {

  static Agent de(Acteur acteur, Mots mots, boolean parCle) {
    return new Agent(
        acteur.nom(),
        mots.mot("roles", acteur.role()),
        acteur.agence() == null ? "toutes les agences" : acteur.agence(),
        acteur.agence() == null,
        acteur.role().comprend(Role.INSTRUCTEUR),
        acteur.role().comprend(Role.ADMINISTRATEUR),
        acteur.personne(),
        parCle);
  }
}
