package fr.article51.api.acces;

import fr.article51.acces.Cles;
import fr.article51.instruction.Acteur;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who makes a request: by a key of ours, else by a token or a session of the provider. */
@ApplicationScoped
class Identification {
  private static final String PORTEUR = "bearer ";

  private final Cles cles;
  private final HttpAuthenticator authentification;
  private final ActeurDuJeton acteurDuJeton;
  private final Clock horloge;

  Identification(
      Cles cles, HttpAuthenticator authentification, ActeurDuJeton acteurDuJeton, Clock horloge) {
    this.cles = cles;
    this.authentification = authentification;
    this.acteurDuJeton = acteurDuJeton;
    this.horloge = horloge;
  }

  /**
   * What became of it.
   *
   * @param connu whether someone was recognised
   * @param acteur who; null when nobody, or someone who may nothing
   */
  record Resultat(boolean connu, @Nullable Acteur acteur) {
    static final Resultat PERSONNE = new Resultat(false, null);
  }

  /**
   * A session of the provider counts without the header alone: another header than a bearer's is
   * nobody.
   *
   * @param autorisation the header {@code Authorization}; null without
   * @return fails when a token is refused, or when nothing can be known
   */
  Uni<Resultat> de(RoutingContext contexte, @Nullable String autorisation) {
    if (autorisation == null) {
      return parLeFournisseur(contexte);
    }
    if (!autorisation.regionMatches(true, 0, PORTEUR, 0, PORTEUR.length())) {
      return Uni.createFrom().item(Resultat.PERSONNE);
    }
    String texte = autorisation.substring(PORTEUR.length()).strip();
    return texte.startsWith(Cles.PREFIXE) ? parUneCle(contexte, texte) : parLeFournisseur(contexte);
  }

  /** Reading the database waits: not on the event loop. */
  private Uni<Resultat> parUneCle(RoutingContext contexte, String cle) {
    return Uni.createFrom()
        .completionStage(
            () ->
                contexte
                    .vertx()
                    .executeBlocking(() -> cles.reconnaitre(cle, horloge.instant()), false)
                    .toCompletionStage())
        .map(acteur -> acteur.map(qui -> new Resultat(true, qui)).orElse(Resultat.PERSONNE));
  }

  /** Asked directly: what Quarkus keeps for later fails the request by itself. */
  private Uni<Resultat> parLeFournisseur(RoutingContext contexte) {
    return authentification
        .attemptAuthentication(contexte)
        .map(
            qui ->
                qui == null || qui.isAnonymous()
                    ? Resultat.PERSONNE
                    : new Resultat(true, acteurDuJeton.de(qui).orElse(null)));
  }
}
