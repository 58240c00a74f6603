package fr.article51.api.bureau.courriers;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.api.bureau.Accueil;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A form of a letter that was refused leaves its own address in the browser: asked for again
 * without the form, it leads to the page that has it.
 */
@Path("/bureau/instructions/{id}/courriers/{courrier}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RetoursDeCourrier {
  private final Accueil accueil;

  RetoursDeCourrier(Accueil accueil) {
    this.accueil = accueil;
  }

  /** Back to the letter. */
  @GET
  @Path("validation")
  @Operation(hidden = true)
  public Response validation(@PathParam("id") String id, @PathParam("courrier") String courrier) {
    return courrier(id, courrier);
  }

  /** Back to the letter. */
  @GET
  @Path("envoi")
  @Operation(hidden = true)
  public Response envoi(@PathParam("id") String id, @PathParam("courrier") String courrier) {
    return courrier(id, courrier);
  }

  private Response courrier(String id, String courrier) {
    accueil.acteur().exiger(Role.LECTEUR);
    return Accueil.vers(RedactionDuCourrier.adresse(identifiant(id), identifiant(courrier), ""));
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
