package fr.article51.api.bureau;

import static fr.article51.api.instructions.Adresses.identifiant;

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
 * A form that was refused leaves its own address in the browser: asked for again without the form,
 * it leads to the page that has it.
 */
@Path("/bureau/instructions/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class RetoursDeFormulaire {
  private final Accueil accueil;
  private final RefusDuBureau refus;

  RetoursDeFormulaire(Accueil accueil, RefusDuBureau refus) {
    this.accueil = accueil;
    this.refus = refus;
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

  /** Back to the letter. */
  @GET
  @Path("courriers/{courrier}/validation")
  @Operation(hidden = true)
  public Response validation(@PathParam("id") String id, @PathParam("courrier") String courrier) {
    return courrier(id, courrier);
  }

  /** Back to the letter. */
  @GET
  @Path("courriers/{courrier}/envoi")
  @Operation(hidden = true)
  public Response envoi(@PathParam("id") String id, @PathParam("courrier") String courrier) {
    return courrier(id, courrier);
  }

  private Response instruction(String id, String suite) {
    accueil.acteur().exiger(Role.LECTEUR);
    return Accueil.vers("/bureau/instructions/" + identifiant(id) + suite);
  }

  private Response courrier(String id, String courrier) {
    accueil.acteur().exiger(Role.LECTEUR);
    return Accueil.vers(RedactionDuCourrier.adresse(identifiant(id), identifiant(courrier), ""));
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return refus.page(erreur);
  }
}
