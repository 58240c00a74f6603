package fr.article51.api.demarches;

import fr.article51.api.demarches.Reponses.DemarcheDecrite;
import fr.article51.api.demarches.Reponses.ListeDeDemarches;
import fr.article51.demarches.plateforme.Descripteur;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The démarches of an administrator: their state, what they ask. */
@Path("/v1/demarches")
@Tag(name = "Démarches")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class DemarchesResource {
  private final GestionDesDemarches gestion;

  DemarchesResource(GestionDesDemarches gestion) {
    this.gestion = gestion;
  }

  /** The démarches. */
  @GET
  @Operation(
      operationId = "demarches",
      summary = "Les démarches en service, et ce qui en tient d'autres hors service",
      description =
          "Les fautes des fichiers ne sont dites qu'à un administrateur de toutes les agences : un fichier"
              + " illisible n'est d'aucune.")
  @APIResponse(
      responseCode = "200",
      description = "Par numéro",
      content = @Content(schema = @Schema(implementation = ListeDeDemarches.class)))
  public ListeDeDemarches lister() {
    return gestion.lister();
  }

  /** One of them. */
  @GET
  @Path("/{demarche}")
  @Operation(operationId = "demarche", summary = "Une démarche : son état, ses relevés")
  @APIResponse(
      responseCode = "200",
      description = "La démarche",
      content = @Content(schema = @Schema(implementation = DemarcheDecrite.class)))
  public DemarcheDecrite lire(@PathParam("demarche") String demarche) {
    return gestion.lire(demarche);
  }

  /** What it asks. */
  @GET
  @Path("/{demarche}/champs")
  @Operation(
      operationId = "champsDUneDemarche",
      summary = "Ce que la démarche demande : champs, annotations et étiquettes, lus à l'instant",
      description = "Les identifiants sont ceux que nomme le fichier de la démarche.")
  @APIResponse(
      responseCode = "200",
      description = "Le descripteur de sa révision active",
      content = @Content(schema = @Schema(implementation = Descripteur.class)))
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public Descripteur champs(@PathParam("demarche") String demarche) {
    return gestion.champs(demarche);
  }

  /** Read everything again. */
  @POST
  @Path("/{demarche}/releve-complet")
  @Operation(
      operationId = "relireUneDemarche",
      summary = "Relit tous les dossiers de la démarche",
      description =
          "Un relevé en cours se poursuit. `GET /v1/demarches/{demarche}` dit où il en est.")
  @APIResponse(
      responseCode = "202",
      description = "Où il en est",
      content = @Content(schema = @Schema(implementation = DemarcheDecrite.class)))
  public Response relire(@PathParam("demarche") String demarche) {
    return Response.accepted(gestion.relire(demarche)).build();
  }
}
