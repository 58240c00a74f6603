package fr.article51.api.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How another site shows the form, or asks for verdicts, with what to copy. */
@Path("/integration")
@Produces(MediaType.TEXT_HTML)
public class PageDIntegration {
  private final Pages pages;
  private final List<String> sites;

  PageDIntegration(Pages pages, ReglagesDesPages reglages) {
    this.pages = pages;
    this.sites = reglages.integration().orElse(List.of());
  }

  /**
   * The page.
   *
   * @param couleur accent of the preview and of the examples; left aside when it is unknown
   */
  @GET
  @Operation(hidden = true)
  public Response integration(
      @QueryParam("couleur") @Nullable String couleur, @Context UriInfo adresse, Request requete) {
    String choisie = Cadre.de("oui", couleur).couleur();
    return pages.page(
        Gabarits.integration(adresse.getBaseUri().toString(), choisie, Cadre.COULEURS, sites),
        requete);
  }
}
