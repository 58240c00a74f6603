package fr.article51.api.demarches;

import fr.article51.Article51;
import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.demarches.Reponses.DemarcheDecrite;
import fr.article51.api.demarches.Reponses.DossierDecrit;
import fr.article51.api.demarches.Reponses.Essai;
import fr.article51.api.demarches.Reponses.ListeDeDemarches;
import fr.article51.api.demarches.Reponses.ListeDeDossiers;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Traducteur;
import fr.article51.demarches.correspondance.Traduction;
import fr.article51.demarches.plateforme.Descripteur;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.demarches.suivi.DossierSuivi;
import fr.article51.echange.CodesDeQuestions;
import fr.article51.echange.EcritureDemande;
import fr.article51.echange.EcritureVerdict;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The démarches of an administrator: their state, what they ask, what waits, what was given up. */
@Path("/v1/demarches")
@Tag(name = "Démarches")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
@APIResponse(responseCode = "401", ref = "NonAuthentifie")
@APIResponse(responseCode = "403", ref = "AccesRefuse")
@APIResponse(responseCode = "406", ref = "FormatDeReponseIndisponible")
@APIResponse(responseCode = "422", ref = "ParametreInvalide")
@APIResponse(responseCode = "429", ref = "TropDeRequetes")
@APIResponse(responseCode = "503", ref = "Indisponible")
public class DemarchesResource {
  /** As many as a person looks through. */
  private static final int ABANDONS = 500;

  private final CatalogueDesDemarches catalogue;
  private final ServiceDesDemarches service;
  private final Article51 article51;
  private final EcritureVerdict ecriture;
  private final Traducteur traducteur;
  private final ActeurCourant acteur;
  private final DemarchesVisibles visibles;

  DemarchesResource(
      CatalogueDesDemarches catalogue,
      ServiceDesDemarches service,
      Article51 article51,
      EcritureVerdict ecriture,
      CodesDeQuestions codes,
      ActeurCourant acteur,
      DemarchesVisibles visibles) {
    this.catalogue = catalogue;
    this.service = service;
    this.article51 = article51;
    this.ecriture = ecriture;
    this.traducteur = new Traducteur(codes);
    this.acteur = acteur;
    this.visibles = visibles;
  }

  /** The démarches. */
  @GET
  @Operation(
      operationId = "demarches",
      summary = "Les démarches en service, et ce qui en tient d'autres hors service",
      description =
          "Les fautes des fichiers ne sont dites qu'à un administrateur de toutes les agences : un fichier"
              + " illisible n'est d'aucune.")
  @APIResponse(
      responseCode = "200",
      description = "Par numéro",
      content = @Content(schema = @Schema(implementation = ListeDeDemarches.class)))
  public ListeDeDemarches lister() {
    Acteur qui = acteur.exiger(Role.ADMINISTRATEUR);
    return new ListeDeDemarches(
        catalogue.toutes().stream()
            .map(Branchement::demarche)
            .filter(une -> DemarchesVisibles.visible(qui, une))
            .map(this::decrire)
            .toList(),
        qui.agence() == null ? catalogue.fautes() : List.of());
  }

  /** One of them. */
  @GET
  @Path("/{demarche}")
  @Operation(operationId = "demarche", summary = "Une démarche : son état, ses relevés")
  @APIResponse(
      responseCode = "200",
      description = "La démarche",
      content = @Content(schema = @Schema(implementation = DemarcheDecrite.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  public DemarcheDecrite lire(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche) {
    return decrire(branchement(demarche).demarche());
  }

  /** What it asks. */
  @GET
  @Path("/{demarche}/champs")
  @Operation(
      operationId = "champsDUneDemarche",
      summary = "Ce que la démarche demande : champs, annotations et étiquettes, lus à l'instant",
      description = "Les identifiants sont ceux que nomme le fichier de la démarche.")
  @APIResponse(
      responseCode = "200",
      description = "Le descripteur de sa révision active",
      content = @Content(schema = @Schema(implementation = Descripteur.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public Descripteur champs(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche) {
    return branchement(demarche).plateforme().descripteur();
  }

  /** A dossier, as it would be read. */
  @GET
  @Path("/{demarche}/dossiers/{dossier}/essai")
  @Operation(
      operationId = "essayerUnDossier",
      summary = "Lit un dossier, le traduit et l'évalue, sans rien écrire",
      description = "Ni ici, ni sur la plateforme.")
  @APIResponse(
      responseCode = "200",
      description = "La demande tirée de ses champs, ce qui n'a pu en être lu, et le verdict",
      content = @Content(schema = @Schema(implementation = Essai.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public Essai essayer(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche,
      @Parameter(description = "Numéro du dossier") @PathParam("dossier") String dossier) {
    Branchement branchement = branchement(demarche);
    Traduction traduction =
        traducteur.traduire(
            branchement.plateforme().dossier(DemarchesVisibles.numero(dossier)),
            branchement.demarche());
    return new Essai(
        new String(EcritureDemande.octets(traduction.demande()), StandardCharsets.UTF_8),
        traduction.remarques().stream().map(Reponses.RemarqueDeLecture::de).toList(),
        new String(
            ecriture.octets(article51.evaluer(traduction.demande())), StandardCharsets.UTF_8));
  }

  /** What is known of a dossier. */
  @GET
  @Path("/{demarche}/dossiers/{dossier}")
  @Operation(
      operationId = "dossier",
      summary = "Un dossier : son instruction, ce qui n'a pu en être lu, ce qui lui a été écrit")
  @APIResponse(
      responseCode = "200",
      description = "Le dossier",
      content = @Content(schema = @Schema(implementation = DossierDecrit.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  public DossierDecrit dossier(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche,
      @Parameter(description = "Numéro du dossier") @PathParam("dossier") String dossier) {
    CleDeDossier cle = cle(demarche, dossier);
    return service
        .tableau()
        .lire(cle)
        .map(suivi -> DossierDecrit.de(suivi, service.envois().duDossier(cle)))
        .orElseThrow(DemarchesVisibles::introuvable);
  }

  /** Try again. */
  @POST
  @Path("/{demarche}/dossiers/{dossier}/reprise")
  @Operation(
      operationId = "reprendreUnDossier",
      summary = "Reprend un dossier abandonné, et ce que la plateforme avait refusé",
      description = "Ce qui est déjà écrit ne l'est pas deux fois.")
  @APIResponse(responseCode = "202", description = "Noté : le dossier sera relu")
  @APIResponse(responseCode = "404", ref = "Introuvable")
  public Response reprendre(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche,
      @Parameter(description = "Numéro du dossier") @PathParam("dossier") String dossier) {
    CleDeDossier cle = cle(demarche, dossier);
    if (!service.tableau().reprendre(cle)) {
      throw DemarchesVisibles.introuvable();
    }
    service.presser(cle);
    return Response.accepted().build();
  }

  /** What was given up. */
  @GET
  @Path("/{demarche}/abandons")
  @Operation(
      operationId = "abandons",
      summary =
          "Les dossiers abandonnés après trop d'essais, les plus anciens d'abord, 500 au plus")
  @APIResponse(
      responseCode = "200",
      description = "Avec la raison de chacun",
      content = @Content(schema = @Schema(implementation = ListeDeDossiers.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  public ListeDeDossiers abandons(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche) {
    long numero = branchement(demarche).demarche().numero();
    List<DossierSuivi> abandonnes = service.tableau().abandonnes(numero, ABANDONS);
    return new ListeDeDossiers(
        abandonnes.stream().map(un -> DossierDecrit.de(un, List.of())).toList());
  }

  /** Read everything again. */
  @POST
  @Path("/{demarche}/releve-complet")
  @Operation(
      operationId = "relireUneDemarche",
      summary = "Relit tous les dossiers de la démarche",
      description =
          "Un relevé en cours se poursuit. `GET /v1/demarches/{demarche}` dit où il en est.")
  @APIResponse(
      responseCode = "202",
      description = "Où il en est",
      content = @Content(schema = @Schema(implementation = DemarcheDecrite.class)))
  @APIResponse(responseCode = "404", ref = "Introuvable")
  public Response relire(
      @Parameter(description = "Numéro de la démarche") @PathParam("demarche") String demarche) {
    Demarche une = branchement(demarche).demarche();
    service.tableau().commencerReleveComplet(une.numero());
    service.releverTout(une.numero());
    return Response.accepted(decrire(une)).build();
  }

  private DemarcheDecrite decrire(Demarche demarche) {
    return DemarcheDecrite.de(
        demarche.agence(), demarche.fichier(), service.tableau().etat(demarche.numero()));
  }

  private Branchement branchement(String demarche) {
    return visibles.administree(demarche);
  }

  private CleDeDossier cle(String demarche, String dossier) {
    return new CleDeDossier(
        branchement(demarche).demarche().numero(), DemarchesVisibles.numero(dossier));
  }
}
