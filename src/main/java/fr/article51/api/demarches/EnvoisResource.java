package fr.article51.api.demarches;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.demarches.Reponses.DossierDecrit;
import fr.article51.api.demarches.Reponses.EnvoiDecrit;
import fr.article51.api.demarches.Reponses.MotifDeCorrection;
import fr.article51.api.instructions.Corps;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.suivi.Envoi;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The dossier of a screening, and what a person has sent to its carrier. */
@Path("/v1/instructions/{id}")
@Tag(name = "Démarches")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class EnvoisResource {
  private final ServiceDesDemarches service;
  private final Instructions instructions;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  EnvoisResource(
      ServiceDesDemarches service,
      Instructions instructions,
      LecteurDemande lecteur,
      ActeurCourant acteur,
      Clock horloge) {
    this.service = service;
    this.instructions = instructions;
    this.lecteur = lecteur;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /**
   * A message to be sent.
   *
   * @param texte what it says; the letter goes with it
   * @param correction also asks the carrier for a correction; null for a plain message
   */
  public record NouvelEnvoi(
      @NotBlank(message = "texte absent ; attendu : ce que dit le message")
          @Size(max = 8000, message = Corps.LONG)
          @Nullable String texte,
      @Nullable MotifDeCorrection correction) {}

  /** A person has a validated letter sent. */
  @POST
  @Path("/courriers/{courrier}/envoi")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "envoyerUnCourrier",
      summary = "Envoie un courrier validé au porteur, par la messagerie de son dossier",
      description =
          "Avec `correction`, le dossier est aussi rendu au porteur pour qu'il le corrige. Un courrier ne"
              + " part qu'une fois : demandé encore, c'est le même envoi. Une machine n'envoie pas : 403,"
              + " `personne-requise`.")
  @RequestBodySchema(NouvelEnvoi.class)
  @APIResponse(
      responseCode = "202",
      description = "L'envoi, qui partira dès que la plateforme répond",
      content = @Content(schema = @Schema(implementation = EnvoiDecrit.class)))
  public Response envoyer(
      byte[] corps, @PathParam("id") String id, @PathParam("courrier") String courrier) {
    Acteur qui = acteur.exigerUnePersonne(Role.INSTRUCTEUR);
    NouvelEnvoi nouveau = lecteur.lire(corps, NouvelEnvoi.class);
    Envoi envoi =
        service.envoyer(
            qui,
            identifiant(id),
            identifiant(courrier),
            Objects.requireNonNull(nouveau.texte()),
            nouveau.correction(),
            horloge.instant());
    return Response.accepted(EnvoiDecrit.de(envoi)).build();
  }

  /** Where a screening comes from. */
  @GET
  @Path("/dossier")
  @Operation(
      operationId = "dossierDUneInstruction",
      summary = "Le dossier dont vient une instruction, et ce qui lui a été écrit")
  @APIResponse(
      responseCode = "200",
      description = "Le dossier",
      content = @Content(schema = @Schema(implementation = DossierDecrit.class)))
  public DossierDecrit dossier(@PathParam("id") String id) {
    UUID instruction =
        instructions.lire(acteur.exiger(Role.LECTEUR), identifiant(id)).instruction().id();
    return service
        .tableau()
        .parInstruction(instruction)
        .map(
            dossier ->
                DossierDecrit.de(
                    dossier,
                    service
                        .envois()
                        .duDossier(new CleDeDossier(dossier.demarche(), dossier.numero()))))
        .orElseThrow(
            () ->
                new ProblemeException(
                    Probleme.de(
                        Probleme.Type.INTROUVABLE, "Cette instruction ne vient d'aucun dossier.")));
  }
}
