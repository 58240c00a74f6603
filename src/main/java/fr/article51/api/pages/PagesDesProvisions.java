package fr.article51.api.pages;

import fr.article51.api.Parametres;
import fr.article51.api.Provisions;
import fr.article51.echange.ProblemeException;
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

/** The law as encoded, as pages. */
@Path("/provisions")
@Produces(MediaType.TEXT_HTML)
public class PagesDesProvisions {
  private final Provisions provisions;
  private final RedactionDesProvisions redaction;
  private final Pages pages;

  PagesDesProvisions(Provisions provisions, RedactionDesProvisions redaction, Pages pages) {
    this.provisions = provisions;
    this.redaction = redaction;
    this.pages = pages;
  }

  /** Every article and alinéa, or those of a day. */
  @GET
  @Operation(hidden = true)
  public Response provisions(@QueryParam("date") @Nullable String date, Request requete) {
    return pages.page(
        Gabarits.provisions(redaction.toutes(date == null ? null : Parametres.date(date))),
        requete);
  }

  /** One provision, in all its versions. */
  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response provision(@PathParam("id") String id, Request requete) {
    return provisions
        .provision(id)
        .map(provision -> pages.page(Gabarits.provision(redaction.une(provision)), requete))
        .orElseGet(
            () ->
                pages.introuvable(
                    "disposition", id, provisions.identifiants(), RedactionDesProvisions::lien));
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refus(refus.probleme());
  }
}
