package fr.article51.api.acces;

import fr.article51.acces.Cles;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A key that somebody typed: looked at as sparingly as one in a header. */
@ApplicationScoped
public class ClePresentee {
  private final Cles cles;
  private final LimiteDeDebit limite;
  private final CurrentVertxRequest requete;
  private final Clock horloge;
  private final boolean fournisseur;

  ClePresentee(
      Cles cles,
      LimiteDeDebit limite,
      CurrentVertxRequest requete,
      Clock horloge,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean fournisseur) {
    this.cles = cles;
    this.limite = limite;
    this.requete = requete;
    this.horloge = horloge;
    this.fournisseur = fournisseur;
  }

  /** Whether keys are typed here at all: with a provider, people log in there. */
  public boolean admise() {
    return !fournisseur;
  }

  /**
   * @param texte what was typed
   * @return whose key it is; empty when it is none, or no longer
   * @throws ProblemeException 429 after too many that were refused
   */
  public Optional<Acteur> reconnaitre(String texte) {
    RoutingContext contexte = requete.getCurrent();
    if (!limite.admettreUneIdentite(contexte)) {
      throw new ProblemeException(ControleDAcces.tropDeRequetes());
    }
    Optional<Acteur> acteur = cles.reconnaitre(texte, horloge.instant());
    if (acteur.isEmpty()) {
      limite.noterUnRefus(contexte);
    }
    return acteur;
  }
}
