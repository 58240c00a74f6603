package fr.article51.api.demarches;

import fr.article51.api.demarches.Reponses.DossierPrerempli;
import fr.article51.echange.LecteurDemande;
import fr.article51.projet.Demande;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a questionnaire answered here to a dossier on the platform. Nothing is kept here. */
@Path("/v1/demarches/{demarche}/preremplissage")
@Tag(name = "Démarches")
public class PreremplissageResource {
  private final DossiersAPreremplir dossiers;
  private final LecteurDemande lecteur;
  private final Clock horloge;

  PreremplissageResource(DossiersAPreremplir dossiers, LecteurDemande lecteur, Clock horloge) {
    this.dossiers = dossiers;
    this.lecteur = lecteur;
    this.horloge = horloge;
  }

  /** A dossier filled in beforehand. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "preremplir",
      summary = "Crée un dossier prérempli sur la plateforme, que le porteur reprend et dépose",
      description =
          "Pour les démarches dont le fichier dit `preremplissage: true`. Seul est porté ce qui, relu, dit"
              + " la même chose ; le reste est nommé. Rien n'est conservé ici.")
  @RequestBodySchema(Demande.class)
  @APIResponse(
      responseCode = "201",
      description = "Où le reprendre, et ce qu'il ne dit pas encore",
      content = @Content(schema = @Schema(implementation = DossierPrerempli.class)))
  @APIResponse(responseCode = "429", ref = "TropDeRequetes")
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  @APIResponse(responseCode = "503", ref = "Indisponible")
  public Response preremplir(byte[] corps, @PathParam("demarche") String demarche) {
    DossiersAPreremplir.Ouverte ouverte = dossiers.ouverte(DemarchesVisibles.numero(demarche));
    Demande demande = lecteur.lire(corps, LocalDate.now(horloge));
    DossierPrerempli cree = ouverte.creer(demande);
    return Response.created(cree.url()).entity(cree).header("Cache-Control", "no-store").build();
  }
}
