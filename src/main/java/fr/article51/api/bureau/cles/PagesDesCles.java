package fr.article51.api.bureau.cles;

import fr.article51.acces.Cle;
import fr.article51.acces.CleEmise;
import fr.article51.acces.Cles;
import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Agent;
import fr.article51.api.bureau.Formulaire;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.bureau.cles.VueDesCles.CleVue;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Keys, for administrators. The form carries the public part of the key that it will create, so
 * that one sent twice creates one key: the text of the first is then lost, and the page says so.
 */
@Path("/bureau/cles")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PagesDesCles {
  private static final String REVOQUEE = "revocation";
  private static final int CONFLIT = 409;
  private static final int ILLISIBLE = 422;

  private final Accueil accueil;
  private final Cles cles;
  private final RedactionDesCles redaction;
  private final Formulaire formulaire;
  private final Clock horloge;

  PagesDesCles(
      Accueil accueil,
      Cles cles,
      RedactionDesCles redaction,
      Formulaire formulaire,
      Clock horloge) {

    this.accueil = accueil;
    this.cles = cles;
    this.redaction = redaction;
    this.formulaire = formulaire;
    this.horloge = horloge;
  }

  /** The keys, without their text. */
  @GET
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lister(@QueryParam("fait") @Nullable String fait) {
    Acteur qui = administrateur();
    return accueil.page(
        Gabarits.cles(
            redaction.liste(
                accueil.agent(qui),
                qui,
                cles.lister(qui),
                accueil.fait(fait, Set.of(REVOQUEE)),
                horloge.instant())));
  }

  /** The form of a new one. */
  @GET
  @Path("nouvelle")
  @Operation(hidden = true)
  public Response preparer() {
    return formulaire(Response.Status.OK.getStatusCode(), Cles.tirerUnId(), Saisie.AUCUNE, false);
  }

  /** A new one: its text is in the answer, and nowhere else. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response creer(MultivaluedMap<String, String> champs) {
    Acteur qui = administrateur();
    DemandeDeCleTapee tapee =
        DemandeDeCleTapee.de(qui, Saisie.de(DemandeDeCleTapee.FORMULAIRE, champs), formulaire);
    String reference = tapee.saisie().valeur("reference");
    boolean connue = Cles.estUnId(reference);
    if (!connue || !tapee.saisie().fautes().isEmpty()) {
      return formulaire(ILLISIBLE, connue ? reference : Cles.tirerUnId(), tapee.saisie(), !connue);
    }
    Optional<CleEmise> emise =
        cles.creerUneFois(qui, tapee.demande(), reference, horloge.instant());
    Agent agent = accueil.agent(qui);
    return emise
        .map(
            une ->
                accueil.page(
                    Gabarits.cleCreee(new VueDeNouvelleCle.Creee(agent, vue(qui, une.cle()), une))))
        .orElseGet(
            () ->
                accueil.page(
                    CONFLIT,
                    Gabarits.cleDoublon(
                        new VueDeNouvelleCle.Doublon(
                            agent,
                            cles.lire(qui, reference).map(une -> vue(qui, une)).orElse(null)))));
  }

  /** Asks whether it is really to be revoked. */
  @GET
  @Path("{id}/revocation")
  @Operation(hidden = true)
  public Response confirmer(@PathParam("id") String id) {
    Acteur qui = administrateur();
    Cle une = cles.lire(qui, id).orElseThrow(NotFoundException::new);
    TemplateInstance page =
        Gabarits.cleRevocation(new VueDeNouvelleCle.Revocation(accueil.agent(qui), vue(qui, une)));
    return accueil.page(page);
  }

  /** No longer accepted; once more changes nothing. */
  @POST
  @Path("{id}/revocation")
  @Operation(hidden = true)
  public Response revoquer(@PathParam("id") String id) {
    cles.revoquer(administrateur(), id, horloge.instant()).orElseThrow(NotFoundException::new);
    return Accueil.vers("/bureau/cles?fait=" + REVOQUEE);
  }

  private Acteur administrateur() {
    return accueil.acteur().exiger(Role.ADMINISTRATEUR);
  }

  private Response formulaire(int statut, String reference, Saisie saisie, boolean perdue) {
    Agent agent = accueil.agent(administrateur());
    return accueil.page(
        statut, Gabarits.nouvelleCle(redaction.formulaire(agent, reference, saisie, perdue)));
  }

  private CleVue vue(Acteur qui, Cle une) {
    return redaction.cle(une, qui, horloge.instant());
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
