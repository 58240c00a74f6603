package fr.article51.api.pages;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a browser logs in, and comes back from the provider. */
@Path("/connexion")
@Produces(MediaType.TEXT_HTML)
public class PageDeConnexion {
  private final ActeurCourant acteur;
  private final Pages pages;

  PageDeConnexion(ActeurCourant acteur, Pages pages) {
    this.acteur = acteur;
    this.pages = pages;
  }

  /** Who is logged in. */
  @GET
  @Operation(hidden = true)
  public Response connexion() {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    return pages.personnelle(
        Gabarits.connexion(
            qui.nom(),
            qui.role().name().toLowerCase(Locale.ROOT),
            qui.agence() == null ? "toutes les agences" : qui.agence()));
  }
}
