package fr.article51.api.bureau.demarches;

import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Agent;
import fr.article51.api.demarches.GestionDesDemarches;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Démarches, for administrators. What is known here is one page, that no failure of the platform
 * takes away; what the platform is asked for is another.
 */
@Path("/bureau/demarches")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PagesDesDemarches {
  /** What may have been done just before. */
  private static final Set<String> FAITS = Set.of("releve", "reprise");

  private final Accueil accueil;
  private final GestionDesDemarches gestion;
  private final RedactionDesDemarches redaction;
  private final RedactionDuControle controles;
  private final Clock horloge;

  PagesDesDemarches(
      Accueil accueil,
      GestionDesDemarches gestion,
      RedactionDesDemarches redaction,
      RedactionDuControle controles,
      Clock horloge) {
    this.accueil = accueil;
    this.gestion = gestion;
    this.redaction = redaction;
    this.controles = controles;
    this.horloge = horloge;
  }

  /** Those that are served, and what keeps others out of service. */
  @GET
  @Operation(hidden = true)
  public Response lister() {
    return accueil.page(Gabarits.demarches(redaction.liste(administrateur())));
  }

  /** One of them, and its dossiers that were given up. */
  @GET
  @Path("{demarche}")
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lire(
      @PathParam("demarche") String demarche, @QueryParam("fait") @Nullable String fait) {
    Agent agent = administrateur();
    String dit = accueil.fait(fait, FAITS);
    return accueil.page(Gabarits.demarche(redaction.page(agent, demarche, dit)));
  }

  /** Its file against what it asks now. */
  @GET
  @Path("{demarche}/controle")
  @Operation(hidden = true)
  public Response controler(@PathParam("demarche") String demarche) {
    VueDeControle vue = controles.controle(administrateur(), demarche, horloge.instant());
    int statut = vue.panne() == null ? Response.Status.OK.getStatusCode() : vue.panne().statut();
    return accueil.page(statut, Gabarits.controle(vue));
  }

  /** Reads all its dossiers again. */
  @POST
  @Path("{demarche}/releve-complet")
  @Operation(hidden = true)
  public Response relire(@PathParam("demarche") String demarche) {
    long numero = gestion.relire(demarche).numero();
    return Accueil.vers("/bureau/demarches/" + numero + "?fait=releve");
  }

  /** Tries a dossier again. */
  @POST
  @Path("{demarche}/dossiers/{dossier}/reprise")
  @Operation(hidden = true)
  public Response reprendre(
      @PathParam("demarche") String demarche, @PathParam("dossier") String dossier) {
    gestion.reprendre(demarche, dossier);
    return Accueil.vers("/bureau/demarches/" + demarche + "?fait=reprise");
  }

  private Agent administrateur() {
    return accueil.agent(accueil.acteur().exiger(Role.ADMINISTRATEUR));
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
