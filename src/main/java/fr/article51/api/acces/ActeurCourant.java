package fr.article51.api.acces;

import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Role;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who makes the request at hand. */
@ApplicationScoped
public class ActeurCourant {
  private static final String ACTEUR = ActeurCourant.class.getName();

  private final CurrentVertxRequest requete;

  ActeurCourant(CurrentVertxRequest requete) {
    this.requete = requete;
  }

  /** Notes who makes a request, once it is known. */
  static void retenir(RoutingContext contexte, @Nullable Acteur acteur) {
    contexte.put(ACTEUR, acteur);
  }

  /**
   * {@link TableDAcces} has already asked for a role; a resource asks again for what it needs.
   *
   * @param role what is needed for the request at hand
   * @return who makes it
   * @throws ProblemeException 401 when nobody is known, 403 when the role is not enough
   */
  public Acteur exiger(Role role) {
    RoutingContext contexte = requete.getCurrent();
    Acteur acteur = contexte == null ? null : contexte.get(ACTEUR);
    if (acteur == null) {
      throw new ProblemeException(inconnu());
    }
    if (!acteur.role().comprend(role)) {
      throw new ProblemeException(insuffisant());
    }
    return acteur;
  }

  /**
   * As {@link #exiger}, for what only a named person does.
   *
   * @throws Refus.PersonneRequise when a machine makes it
   */
  public Acteur exigerUnePersonne(Role role) {
    Acteur acteur = exiger(role);
    if (!acteur.personne()) {
      throw Refus.personneRequise();
    }
    return acteur;
  }

  static Probleme inconnu() {
    return Probleme.de(
        Probleme.Type.NON_AUTHENTIFIE,
        "Cette adresse demande une clé ou un jeton valable : Authorization: Bearer.");
  }

  static Probleme insuffisant() {
    return Probleme.de(
        Probleme.Type.ACCES_REFUSE, "Votre rôle, ou votre agence, ne permet pas cela.");
  }
}
