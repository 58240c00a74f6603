package fr.article51.api;

import fr.article51.Article51;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verdicts. Stateless: nothing of a request is kept. */
@Path("/v1/evaluations")
@Tag(name = "Évaluations")
public class EvaluationsResource {
  private final LecteurDemande lecteur;
  private final Article51 article51;
  private final EcritureVerdict ecriture;

  EvaluationsResource(LecteurDemande lecteur, Article51 article51, EcritureVerdict ecriture) {
    this.lecteur = lecteur;
    this.article51 = article51;
    this.ecriture = ecriture;
  }

  /**
   * The verdict on a request. On the event loop: reading and rules take microseconds and never
   * wait.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  @Operation(
      operationId = "evaluer",
      summary = "Verdict motivé sur un projet, à une date",
      description =
          "Sans état : rien de la demande n'est conservé. Une réponse absente est inconnue, jamais"
              + " « non ». La même demande donne les mêmes octets.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = Demande.class)))
  @APIResponse(
      responseCode = "200",
      description = "Le verdict",
      content = @Content(schema = @Schema(implementation = Verdict.class)))
  @APIResponse(responseCode = "400", ref = "CorpsMalforme")
  @APIResponse(responseCode = "406", ref = "FormatDeReponseIndisponible")
  @APIResponse(responseCode = "413", ref = "CorpsTropGrand")
  @APIResponse(responseCode = "415", ref = "FormatDeCorpsRefuse")
  @APIResponse(responseCode = "422", ref = "DemandeInvalide")
  public byte[] evaluer(byte[] corps) {
    Demande demande = lecteur.lire(corps);
    return ecriture.octets(article51.evaluer(demande));
  }
}
