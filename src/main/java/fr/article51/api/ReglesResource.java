package fr.article51.api;

import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, with their source. */
@Path("/v1/regles")
@Tag(name = "Règles")
@Produces(MediaType.APPLICATION_JSON)
public class ReglesResource {
  private final CatalogueRegles catalogue;
  private final Representation representation;

  ReglesResource(CatalogueRegles catalogue, Representation representation) {
    this.catalogue = catalogue;
    this.representation = representation;
  }

  /** Every rule. */
  @GET
  @Operation(operationId = "regles", summary = "Toutes les règles, avec leur source")
  @APIResponse(
      responseCode = "200",
      description = "Le catalogue",
      content = @Content(schema = @Schema(implementation = ListeDeRegles.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response regles(Request requete) {
    return representation.de(new ListeDeRegles(catalogue.version(), catalogue.regles()), requete);
  }

  /** One rule. */
  @GET
  @Path("{id}")
  @Operation(operationId = "regle", summary = "Une règle, avec sa source")
  @APIResponse(
      responseCode = "200",
      description = "La règle",
      content = @Content(schema = @Schema(implementation = Regle.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response regle(
      @Parameter(description = "Identifiant de la règle") @PathParam("id") String id,
      Request requete) {
    Regle regle =
        catalogue
            .regle(id)
            .orElseThrow(
                () ->
                    Introuvable.parmi(
                        "règle", id, catalogue.regles().stream().map(Regle::id).toList()));
    return representation.de(regle, requete);
  }
}
