package fr.article51.api.demarches;

import fr.article51.Article51;
import fr.article51.api.demarches.Reponses.DossierDecrit;
import fr.article51.api.demarches.Reponses.Essai;
import fr.article51.api.demarches.Reponses.ListeDeDossiers;
import fr.article51.api.demarches.Reponses.RemarqueDeLecture;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.correspondance.Traduction;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.EcritureVerdict;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dossiers of a démarche, for its administrator: what they give, what was given up. */
@Path("/v1/demarches/{demarche}")
@Tag(name = "Démarches")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class DossiersResource {
  private final GestionDesDemarches gestion;
  private final ServiceDesDemarches service;
  private final Article51 article51;
  private final EcritureVerdict ecriture;
  private final Traducteur traducteur;
  private final DemarchesVisibles visibles;

  DossiersResource(
      GestionDesDemarches gestion,
      ServiceDesDemarches service,
      Article51 article51,
      EcritureVerdict ecriture,
      CodesDeQuestions codes,
      DemarchesVisibles visibles) {
    this.gestion = gestion;
    this.service = service;
    this.article51 = article51;
    this.ecriture = ecriture;
    this.traducteur = new Traducteur(codes);
    this.visibles = visibles;
  }

  /** A dossier, as it would be read. */
  @GET
  @Path("/dossiers/{dossier}/essai")
  @Operation(
      operationId = "essayerUnDossier",
      summary = "Lit un dossier, le traduit et l'évalue, sans rien écrire",
      description = "Ni ici, ni sur la plateforme.")
  @APIResponse(
      responseCode = "200",
      description = "La demande tirée de ses champs, ce qui n'a pu en être lu, et le verdict",
      content = @Content(schema = @Schema(implementation = Essai.class)))
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public Essai essayer(
      @PathParam("demarche") String demarche, @PathParam("dossier") String dossier) {
    Branchement branchement = visibles.administree(demarche);
    Traduction traduction =
        traducteur.traduire(
            branchement.plateforme().dossier(DemarchesVisibles.numero(dossier)),
            branchement.demarche());
    return new Essai(
        new String(EcritureDemande.octets(traduction.demande()), StandardCharsets.UTF_8),
        traduction.remarques().stream().map(RemarqueDeLecture::de).toList(),
        new String(
            ecriture.octets(article51.evaluer(traduction.demande())), StandardCharsets.UTF_8));
  }

  /** What is known of a dossier. */
  @GET
  @Path("/dossiers/{dossier}")
  @Operation(
      operationId = "dossier",
      summary = "Un dossier : son instruction, ce qui n'a pu en être lu, ce qui lui a été écrit")
  @APIResponse(
      responseCode = "200",
      description = "Le dossier",
      content = @Content(schema = @Schema(implementation = DossierDecrit.class)))
  public DossierDecrit dossier(
      @PathParam("demarche") String demarche, @PathParam("dossier") String dossier) {
    CleDeDossier cle = visibles.dossier(demarche, dossier);
    return service
        .tableau()
        .lire(cle)
        .map(suivi -> DossierDecrit.de(suivi, service.envois().duDossier(cle)))
        .orElseThrow(DemarchesVisibles::introuvable);
  }

  /** Try again. */
  @POST
  @Path("/dossiers/{dossier}/reprise")
  @Operation(
      operationId = "reprendreUnDossier",
      summary = "Reprend un dossier abandonné, et ce que la plateforme avait refusé",
      description = "Ce qui est déjà écrit ne l'est pas deux fois.")
  @APIResponse(responseCode = "202", description = "Noté : le dossier sera relu")
  public Response reprendre(
      @PathParam("demarche") String demarche, @PathParam("dossier") String dossier) {
    gestion.reprendre(demarche, dossier);
    return Response.accepted().build();
  }

  /** What was given up. */
  @GET
  @Path("/abandons")
  @Operation(
      operationId = "abandons",
      summary =
          "Les dossiers abandonnés après trop d'essais, les plus anciens d'abord, 500 au plus")
  @APIResponse(
      responseCode = "200",
      description = "Avec la raison de chacun",
      content = @Content(schema = @Schema(implementation = ListeDeDossiers.class)))
  public ListeDeDossiers abandons(@PathParam("demarche") String demarche) {
    return gestion.abandons(demarche);
  }
}
