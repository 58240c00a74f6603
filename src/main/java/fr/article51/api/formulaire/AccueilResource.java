package fr.article51.api.formulaire;

import fr.article51.api.pages.Cadre;
import fr.article51.api.pages.Pages;
import fr.article51.echange.ProblemeException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Where a carrier begins. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class AccueilResource {
  private final Pages pages;

  AccueilResource(Pages pages) {
    this.pages = pages;
  }

  /** What it is about, and the way in: from the start, or from a file kept. */
  @GET
  @Operation(hidden = true)
  public Response accueil(
      @QueryParam("integre") @Nullable String integre,
      @QueryParam("couleur") @Nullable String couleur) {
    return pages.formulaire(200, Gabarits.accueil(""), Cadre.de(integre, couleur));
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refusDuFormulaire(refus.probleme());
  }
}
