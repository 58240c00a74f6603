package fr.article51.api.bureau.courriers;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.api.ChampsDeFormulaire;
import fr.article51.api.bureau.Accueil;
import fr.article51.api.bureau.Saisie;
import fr.article51.api.instructions.Forme;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** A letter, and the document itself: the page shows it in a frame where nothing runs. */
@Path("/bureau/instructions/{id}/courriers/{courrier}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PagesDeCourrier {
  /** What may have been done just before. */
  private static final Set<String> FAITS = Set.of("courrier", "validation", "envoi");

  private final Accueil accueil;
  private final CourriersDInstruction courriers;
  private final RedactionDuCourrier redaction;

  PagesDeCourrier(Accueil accueil, CourriersDInstruction courriers, RedactionDuCourrier redaction) {
    this.accueil = accueil;
    this.courriers = courriers;
    this.redaction = redaction;
  }

  /** The letter. */
  @GET
  @ChampsDeFormulaire
  @Operation(hidden = true)
  public Response lire(
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      @QueryParam("fait") @Nullable String fait) {
    Acteur qui = accueil.acteur().exiger(Role.LECTEUR);
    return accueil.page(
        Gabarits.courrier(
            redaction.vue(
                qui,
                accueil.agent(qui),
                identifiant(id),
                identifiant(courrier),
                Saisie.AUCUNE,
                null,
                accueil.fait(fait, FAITS))));
  }

  /** The document, in a format: the bytes that the API gives, for who came in with a cookie. */
  @GET
  @Path("document")
  @Produces({MediaType.TEXT_HTML, Forme.TYPE_PDF, Forme.TYPE_DOCX})
  @Operation(hidden = true)
  public Response document(
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      @QueryParam("format") @Nullable String format,
      Request requete) {
    Acteur qui = accueil.acteur().exiger(Role.LECTEUR);
    Forme forme = Forme.de(format, requete, Forme.HTML, Forme.PDF, Forme.DOCX);
    Courrier lu = courriers.lire(qui, identifiant(id), identifiant(courrier)).courrier();
    byte[] octets =
        courriers.octets(qui, identifiant(id), lu.id(), Objects.requireNonNull(forme.format()));
    return forme.apercu(octets, lu).build();
  }

  @ServerExceptionMapper
  Response refus(RuntimeException erreur) {
    return accueil.refus(erreur);
  }
}
