package fr.article51.api.bureau.instruction;

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
 * A form of a screening that was refused leaves its own address in the browser: asked for again
 * without the form, it leads to the page that has it.
 */
@Path("/bureau/instructions/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RetoursDeFormulaire {
  private final Accueil accueil;

  RetoursDeFormulaire(Accueil accueil) {
    this.accueil = accueil;
  }

  /** Back to the judgements. */
  @GET
  @Path("appreciations")
  @Operation(hidden = true)
  public Response appreciations(@PathParam("id") String id) {
    return instruction(id, "#appreciations");
  }

  /** Back to the notes. */
  @GET
  @Path("notes")
  @Operation(hidden = true)
  public Response notes(@PathParam("id") String id) {
    return instruction(id, "#notes");
  }

  /** Back to the closing. */
  @GET
  @Path("cloture")
  @Operation(hidden = true)
  public Response cloture(@PathParam("id") String id) {
    return instruction(id, "");
  }

  /** Back to the letters. */
  @GET
  @Path("courriers")
  @Operation(hidden = true)
  public Response courriers(@PathParam("id") String id) {
    return instruction(id, "#courriers");
  }

  private Response instruction(String id, String suite) {
    accueil.acteur().exiger(Role.LECTEUR);
    return Accueil.vers("/bureau/instructions/" + identifiant(id) + suite);
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
