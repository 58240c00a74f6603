package fr.article51.api.instructions;

import static fr.article51.api.instructions.Adresses.identifiant;
import static fr.article51.api.instructions.Adresses.numero;
import static fr.article51.api.instructions.Adresses.privee;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Rejeu;
import fr.article51.instruction.Rejeux;
import fr.article51.instruction.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Evaluations of a screening: as they were given, and given again. */
@Path("/v1/instructions/{id}")
@Tag(name = "Instructions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class RejeuxResource {
  private final Instructions instructions;
  private final Rejeux rejeux;
  private final ActeurCourant acteur;

  RejeuxResource(Instructions instructions, Rejeux rejeux, ActeurCourant acteur) {
    this.instructions = instructions;
    this.rejeux = rejeux;
    this.acteur = acteur;
  }

  /** An evaluation as it was given. */
  @GET
  @Path("/evaluations/{numero}")
  @Operation(operationId = "evaluationGardee", summary = "Une évaluation, telle qu'elle fut donnée")
  @APIResponse(
      responseCode = "200",
      description = "L'évaluation, avec sa demande et son verdict",
      content = @Content(schema = @Schema(implementation = Evaluation.class)))
  public Response evaluation(@PathParam("id") String id, @PathParam("numero") String numero) {
    Evaluation evaluation =
        instructions.evaluation(acteur.exiger(Role.LECTEUR), identifiant(id), numero(numero));
    return Response.ok(evaluation).cacheControl(privee()).build();
  }

  /** An evaluation, given again. */
  @POST
  @Path("/rejeu")
  @Operation(
      operationId = "rejouer",
      summary =
          "Évalue à nouveau, même demande et même jour : identique, ou ce qui diffère et pourquoi",
      description = "Rien n'est écrit.")
  @APIResponse(
      responseCode = "200",
      description = "Le rejeu",
      content = @Content(schema = @Schema(implementation = Rejeu.class)))
  @APIResponse(responseCode = "409", ref = "Conflit")
  public Response rejouer(
      @PathParam("id") String id,
      @Parameter(description = "Numéro de l'évaluation ; la dernière s'il est absent")
          @QueryParam("evaluation")
          @Nullable String evaluation) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Evaluation jadis =
        evaluation == null
            ? instructions.lire(qui, identifiant(id)).courante()
            : instructions.evaluation(qui, identifiant(id), numero(evaluation));
    return Response.ok(rejeux.rejouer(jadis)).cacheControl(privee()).build();
  }
}
