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

/** The rules, with their source. */
@Path("/v1/regles")
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
  public Response regles(Request requete) {
    return representation.de(new ListeDeRegles(catalogue.version(), catalogue.regles()), requete);
  }

  /** One rule. */
  @GET
  @Path("{id}")
  public Response regle(@PathParam("id") String id, Request requete) {
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
