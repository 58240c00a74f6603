package fr.article51.api.acces;

import fr.article51.api.MethodesAdmises;
import fr.article51.api.acces.Identification.Resultat;
import fr.article51.api.acces.TableDAcces.Regle;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.BaseIndisponible;
import fr.article51.instruction.Role;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The door: every request passes here before any resource. A request without identity for something
 * public costs one look at {@link TableDAcces}.
 *
 * <p>Sessions of browsers count on pages alone: what a script of another site sends to the API with
 * a cookie has no identity. So do the keys that the desk keeps in a cookie: on its pages alone, and
 * what changes anything there comes from a page of ours ({@link MemeOrigine}).
 */
@ApplicationScoped
public class ControleDAcces {
  private static final Logger LOG = Logger.getLogger(ControleDAcces.class);

  /** A form that came from elsewhere. */
  public static final Probleme AUTRE_ORIGINE =
      Probleme.de(
          Probleme.Type.ACCES_REFUSE,
          "Ce formulaire ne vient pas d'une page de ce service, ou le navigateur ne le dit pas. Rien"
              + " n'a été fait.");

  /** After Quarkus has set authentication up (200) and answered preflights (300). */
  private static final int PRIORITE = 50;

  private static final String DEFI = "Bearer realm=\"article51\"";
  private static final String ATTENTE_S = "5";
  private static final Set<HttpMethod> LECTURES =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ReglagesDAcces reglages;
  private final LimiteDeDebit limite;
  private final Identification identification;
  private final MethodesAdmises methodes;
  private final HttpAuthenticator authentification;
  private final boolean fournisseur;

  ControleDAcces(
      ReglagesDAcces reglages,
      LimiteDeDebit limite,
      Identification identification,
      MethodesAdmises methodes,
      HttpAuthenticator authentification,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean fournisseur) {
    this.reglages = reglages;
    this.limite = limite;
    this.identification = identification;
    this.methodes = methodes;
    this.authentification = authentification;
    this.fournisseur = fournisseur;
  }

  void brancher(@Observes Filters filtres) {
    filtres.register(this::controler, PRIORITE);
  }

  private void controler(RoutingContext contexte) {
    Regle regle = regle(contexte.normalizedPath());
    if (regle == null) {
      if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
        contexte.next(); // tools of Quarkus
      } else {
        contexte.fail(404); // even if something is there
      }
      return;
    }
    Niveau niveau =
        LECTURES.contains(contexte.request().method()) ? regle.lecture() : regle.ecriture();
    if (niveau == Niveau.TOUJOURS) {
      contexte.next();
      return;
    }
    Role exige = niveau.exige(reglages.ouvert());
    if (exige != null) {
      EntetesDeSecurite.reserver(contexte);
    }
    String autorisation = autorisation(contexte, regle, exige);
    if (autorisation != null || (exige != null && regle.page())) {
      identifier(contexte, regle, exige, autorisation);
    } else if (!limite.admettre(contexte)) {
      refuser(contexte, tropDeRequetes());
    } else if (exige == null) {
      suivre(contexte, regle);
    } else {
      inconnu(contexte, regle, DEFI);
    }
  }

  /** The header; else, where somebody must be known at the desk, the key of its cookie. */
  private @Nullable String autorisation(
      RoutingContext contexte, Regle regle, @Nullable Role exige) {
    String entete = contexte.request().getHeader(HttpHeaders.AUTHORIZATION);
    boolean parCookie = entete == null && exige != null && regle.bureau() && !fournisseur;
    return parCookie ? CookieDuBureau.autorisation(contexte.request()) : entete;
  }

  private static void suivre(RoutingContext contexte, Regle regle) {
    boolean lecture = LECTURES.contains(contexte.request().method());
    if (lecture || !regle.bureau() || MemeOrigine.admet(contexte.request())) {
      contexte.next();
    } else {
      refuser(contexte, AUTRE_ORIGINE);
    }
  }

  /** The rule of a path; null where no resource is. One without a rule is closed. */
  private @Nullable Regle regle(String chemin) {
    Regle regle = TableDAcces.pour(chemin);
    return regle == null && methodes.pour(chemin) != null ? TableDAcces.NON_NOMMEE : regle;
  }

  private void identifier(
      RoutingContext contexte, Regle regle, @Nullable Role exige, @Nullable String autorisation) {
    boolean admise =
        autorisation == null ? limite.admettre(contexte) : limite.admettreUneIdentite(contexte);
    if (!admise) {
      refuser(contexte, tropDeRequetes());
      return;
    }
    identification
        .de(contexte, autorisation)
        .subscribe()
        .with(
            resultat -> identifie(contexte, regle, exige, autorisation, resultat),
            erreur -> nonIdentifie(contexte, regle, erreur));
  }

  private void identifie(
      RoutingContext contexte,
      Regle regle,
      @Nullable Role exige,
      @Nullable String autorisation,
      Resultat resultat) {
    Acteur acteur = resultat.acteur();
    if (!resultat.connu()) {
      if (autorisation == null) {
        inconnu(contexte, regle, DEFI);
      } else {
        refuserLIdentite(contexte, regle);
      }
    } else if (!(acteur == null ? limite.admettre(contexte) : limite.admettre(contexte, acteur))) {
      refuser(contexte, tropDeRequetes());
    } else if (exige != null && (acteur == null || !acteur.role().comprend(exige))) {
      contexte.response().putHeader("WWW-Authenticate", DEFI + ", error=\"insufficient_scope\"");
      refuser(contexte, ActeurCourant.insuffisant());
    } else {
      ActeurCourant.retenir(contexte, acteur);
      suivre(contexte, regle);
    }
  }

  private void nonIdentifie(RoutingContext contexte, Regle regle, Throwable erreur) {
    if (erreur instanceof AuthenticationRedirectException ailleurs) {
      contexte
          .response()
          .setStatusCode(ailleurs.getCode())
          .putHeader(HttpHeaders.LOCATION, ailleurs.getRedirectUri())
          .end();
    } else if (erreur instanceof AuthenticationFailedException
        || erreur instanceof AuthenticationCompletionException) {
      refuserLIdentite(contexte, regle);
    } else {
      // Its class alone: a message may hold what was sent.
      Throwable cause = erreur instanceof BaseIndisponible ? erreur.getCause() : erreur;
      LOG.errorf("Identité invérifiable : %s", cause.getClass().getName());
      contexte.response().putHeader(HttpHeaders.RETRY_AFTER, ATTENTE_S);
      refuser(
          contexte,
          Probleme.de(
              Probleme.Type.INDISPONIBLE,
              "L'identité n'a pas pu être vérifiée. Rien n'a été fait ; la même demande peut être"
                  + " renvoyée."));
    }
  }

  /** Forged, expired or revoked: which is not told. */
  private void refuserLIdentite(RoutingContext contexte, Regle regle) {
    limite.noterUnRefus(contexte);
    inconnu(contexte, regle, DEFI + ", error=\"invalid_token\"");
  }

  private void inconnu(RoutingContext contexte, Regle regle, String defi) {
    // A form sent without a session: the provider would send back to an address without it.
    boolean formulaire = regle.bureau() && !LECTURES.contains(contexte.request().method());
    if (regle.page() && fournisseur && !formulaire) {
      authentification
          .sendChallenge(contexte)
          .subscribe()
          .with(fait -> contexte.response().end(), contexte::fail);
      return;
    }
    contexte.response().putHeader("WWW-Authenticate", defi);
    refuser(contexte, ActeurCourant.inconnu());
  }

  static Probleme tropDeRequetes() {
    return Probleme.de(
        Probleme.Type.TROP_DE_REQUETES,
        "Trop de requêtes ; l'en-tête Retry-After dit dans combien de secondes la suivante est admise.");
  }

  private static void refuser(RoutingContext contexte, Probleme probleme) {
    contexte.fail(probleme.status(), new ProblemeException(probleme));
  }
}
