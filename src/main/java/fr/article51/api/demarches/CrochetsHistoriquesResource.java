package fr.article51.api.demarches;

import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.demarches.suivi.Branchements.Branchement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Legacy hooks: not signed, but sent to an address that nobody guesses. */
@Path("/v1/demarches/{demarche}/crochets")
@Tag(name = "Démarches")
@APIResponse(responseCode = "413", ref = "CorpsTropGrand")
@APIResponse(responseCode = "415", ref = "FormatDeCorpsRefuse")
@APIResponse(responseCode = "422", ref = "DemandeInvalide")
@APIResponse(responseCode = "503", ref = "Indisponible")
public class CrochetsHistoriquesResource {
  private final CrochetsConnus crochets;
  private final ServiceDesDemarches service;
  private final Secrets secrets;
  private final Clock horloge;

  CrochetsHistoriquesResource(
      CrochetsConnus crochets, ServiceDesDemarches service, Secrets secrets, Clock horloge) {
    this.crochets = crochets;
    this.service = service;
    this.secrets = secrets;
    this.horloge = horloge;
  }

  /** The legacy hook: no signature, but an address that nobody guesses. */
  @POST
  @Path("/{chemin}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "crochet",
      summary = "Reçoit le crochet historique de démarches-simplifiées",
      description =
          "Quatre paramètres : `procedure_id`, `dossier_id`, `state`, `updated_at`. Rien n'en est cru :"
              + " le dossier est relu. Un état ou une date inconnus sont admis.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description = "Formulaire, tel que la plateforme l'envoie")))
  @APIResponse(responseCode = "202", description = "Noté : le dossier sera relu")
  public Response recevoir(
      byte[] corps,
      @PathParam("demarche") String demarche,
      @Parameter(description = "Secret de cette démarche") @PathParam("chemin") String chemin) {
    Demarche connue = connue(demarche, chemin);
    AvisHistorique avis = AvisHistorique.lire(corps);
    if (!Long.toString(connue.numero()).equals(avis.demarche())) {
      throw CrochetsConnus.introuvable();
    }
    service.recevoir(
        List.of(
            new Arrivee(
                new CleDeDossier(connue.numero(), avis.dossier()), Source.CROCHET, avis.etat())),
        horloge.instant());
    return Response.accepted().build();
  }

  /** Unknown démarche or wrong secret: the same answer, after the same comparison. */
  private Demarche connue(String demarche, String chemin) {
    Branchement branchement = crochets.branchement(demarche);
    String nom = branchement == null ? null : branchement.demarche().crochets().chemin();
    String attendu = nom == null ? "" : secrets.lire(nom).orElse("");
    boolean egal =
        MessageDigest.isEqual(
            attendu.getBytes(StandardCharsets.UTF_8), chemin.getBytes(StandardCharsets.UTF_8));
    if (branchement == null || attendu.isEmpty() || !egal) {
      throw CrochetsConnus.introuvable();
    }
    return branchement.demarche();
  }

  /** The legacy hook without its secret: what a wrong one gets. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response recevoirSansChemin() {
    throw CrochetsConnus.introuvable();
  }
}
