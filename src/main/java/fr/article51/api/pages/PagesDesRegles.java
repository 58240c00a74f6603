package fr.article51.api.pages;

import fr.article51.api.Parametres;
import fr.article51.echange.ProblemeException;
import fr.article51.regles.CatalogueRegles;
import fr.article51.regles.Regle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The rules, as pages. */
@Path("/regles")
@Produces(MediaType.TEXT_HTML)
public class PagesDesRegles {
  private final CatalogueRegles catalogue;
  private final RedactionDesRegles redaction;
  private final Pages pages;

  PagesDesRegles(CatalogueRegles catalogue, RedactionDesRegles redaction, Pages pages) {
    this.catalogue = catalogue;
    this.redaction = redaction;
    this.pages = pages;
  }

  /** Every rule, or those that can speak on a day. */
  @GET
  @Operation(hidden = true)
  public Response regles(@QueryParam("date") @Nullable String date, Request requete) {
    return pages.page(
        Gabarits.regles(redaction.toutes(date == null ? null : Parametres.date(date))), requete);
  }

  /** One rule. */
  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response regle(@PathParam("id") String id, Request requete) {
    return catalogue
        .regle(id)
        .map(regle -> pages.page(Gabarits.regle(redaction.une(regle)), requete))
        .orElseGet(
            () ->
                pages.introuvable(
                    "règle",
                    id,
                    catalogue.regles().stream().map(Regle::id).toList(),
                    proche -> RedactionDesRegles.lien(catalogue.regle(proche).orElseThrow())));
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refus(refus.probleme());
  }
}
