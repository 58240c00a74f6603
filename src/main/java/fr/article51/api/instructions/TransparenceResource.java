package fr.article51.api.instructions;

import static fr.article51.api.instructions.Adresses.identifiant;
import static fr.article51.api.instructions.Adresses.numero;
import static fr.article51.api.instructions.Adresses.privee;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.courrier.Transparence;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the algorithm did for a screening (CRPA R311-3-1-2). */
@Path("/v1/instructions/{id}/transparence")
@Tag(name = "Courriers")
@SecurityRequirement(name = "porteur")
public class TransparenceResource {
  private final CourriersDInstruction courriers;
  private final ActeurCourant acteur;
  private final Clock horloge;

  TransparenceResource(CourriersDInstruction courriers, ActeurCourant acteur, Clock horloge) {
    this.courriers = courriers;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /** What the algorithm did, for one evaluation. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, Forme.TYPE_PDF})
  @Operation(
      operationId = "transparence",
      summary = "Les quatre points de l'article R. 311-3-1-2 du CRPA, pour une évaluation",
      description =
          "Tirés de sa trace. Le document porte « PROJET » : pour en envoyer un, préparer et valider un"
              + " courrier TRANSPARENCE.")
  @APIResponse(
      responseCode = "200",
      description = "Le compte rendu",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Transparence.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "PageHtml")),
        @Content(mediaType = Forme.TYPE_PDF, schema = @Schema(ref = "DocumentPdf")),
      })
  @APIResponse(responseCode = "409", ref = "Conflit")
  public Response transparence(
      @PathParam("id") String id,
      @Parameter(description = "Numéro de l'évaluation ; la courante s'il est absent")
          @QueryParam("evaluation")
          @Nullable String evaluation,
      @Parameter(description = "`json`, `html` ou `pdf` ; selon Accept s'il est absent")
          @QueryParam("format")
          @Nullable String format,
      Request requete) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Forme forme = Forme.de(format, requete, Forme.JSON, Forme.HTML, Forme.PDF);
    Integer numero = evaluation == null ? null : numero(evaluation);
    if (forme.format() == null) {
      Transparence compte = courriers.transparence(qui, identifiant(id), numero, horloge.instant());
      return Response.ok(compte, MediaType.APPLICATION_JSON_TYPE).cacheControl(privee()).build();
    }
    byte[] octets =
        courriers.transparence(qui, identifiant(id), numero, forme.format(), horloge.instant());
    return forme.reponse(octets, "transparence-projet").build();
  }
}
