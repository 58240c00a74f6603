package fr.article51.api.demarches;

import fr.article51.demarches.boite.Arrivee;
import fr.article51.demarches.boite.Arrivee.Source;
import fr.article51.demarches.boite.CleDeDossier;
import fr.article51.demarches.boite.SignatureDAvis;
import fr.article51.demarches.boite.SignatureDAvis.Constat;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Secrets;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signed hooks, Standard Webhooks: their signature is checked before anything is read. */
@Path("/v1/demarches/{demarche}/crochets")
@Tag(name = "Démarches")
@APIResponse(responseCode = "413", ref = "CorpsTropGrand")
@APIResponse(responseCode = "415", ref = "FormatDeCorpsRefuse")
@APIResponse(responseCode = "422", ref = "DemandeInvalide")
@APIResponse(responseCode = "503", ref = "Indisponible")
public class CrochetsSignesResource {
  /** Of the identifier of a notice. */
  private static final int LONGUEUR_MAXIMUM = 200;

  private final CrochetsConnus crochets;
  private final ServiceDesDemarches service;
  private final Secrets secrets;
  private final ReglagesDesDemarches reglages;
  private final Clock horloge;

  CrochetsSignesResource(
      CrochetsConnus crochets,
      ServiceDesDemarches service,
      Secrets secrets,
      ReglagesDesDemarches reglages,
      Clock horloge) {
    this.crochets = crochets;
    this.service = service;
    this.secrets = secrets;
    this.reglages = reglages;
    this.horloge = horloge;
  }

  /** A Standard Webhook. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "crochetSigne",
      summary = "Reçoit un crochet signé (Standard Webhooks)",
      description =
          "HMAC-SHA256 de l'identifiant, de l'horodatage et du corps ; deux secrets sont admis le temps"
              + " d'en changer. Reçu deux fois, il n'est noté qu'une.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "L'avis, tel que la plateforme l'envoie")))
  @APIResponse(responseCode = "202", description = "Noté : les dossiers seront relus")
  @APIResponse(responseCode = "401", ref = "SignatureRefusee")
  public Response recevoirSigne(
      byte[] corps,
      @PathParam("demarche") String demarche,
      @Parameter(description = "Identifiant de l'avis") @HeaderParam("webhook-id")
          @Nullable String id,
      @Parameter(description = "Secondes depuis 1970") @HeaderParam("webhook-timestamp")
          @Nullable String horodatage,
      @Parameter(description = "Signatures, séparées par des espaces")
          @HeaderParam("webhook-signature")
          @Nullable String signatures) {
    Branchement branchement = crochets.branchement(demarche);
    if (branchement == null || branchement.demarche().crochets().secrets().isEmpty()) {
      throw CrochetsConnus.introuvable();
    }
    Demarche connue = branchement.demarche();
    Instant maintenant = horloge.instant();
    verifier(connue, id, horodatage, signatures, corps, maintenant);
    AvisSigne avis =
        AvisSigne.lire(corps)
            .filter(lu -> Objects.requireNonNull(id).length() <= LONGUEUR_MAXIMUM)
            .orElseThrow(CrochetsSignesResource::avisInvalide);
    if (!Objects.equals(avis.demarche(), connue.numero())) {
      throw CrochetsConnus.introuvable();
    }
    List<Arrivee> arrivees =
        Objects.requireNonNull(avis.evenements()).stream()
            .filter(un -> un.dossier() != null && un.dossier() > 0)
            .map(
                un ->
                    new Arrivee(
                        new CleDeDossier(connue.numero(), un.dossier()),
                        Source.CROCHET_SIGNE,
                        Objects.requireNonNullElse(un.type(), "")))
            .toList();
    if (service
        .boite()
        .recevoirAvis(connue.numero(), Objects.requireNonNull(id), arrivees, maintenant)) {
      service.reveiller(arrivees.stream().map(Arrivee::cle).distinct().toList());
    }
    return Response.accepted().build();
  }

  private void verifier(
      Demarche demarche,
      @Nullable String id,
      @Nullable String horodatage,
      @Nullable String signatures,
      byte[] corps,
      Instant maintenant) {
    List<String> admis =
        demarche.crochets().secrets().stream().flatMap(nom -> secrets.lire(nom).stream()).toList();
    Constat constat =
        new SignatureDAvis(admis, reglages.tolerance())
            .verifier(id, horodatage, signatures, corps, maintenant);
    if (constat != Constat.AUTHENTIQUE) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.NON_AUTHENTIFIE,
              constat == Constat.HORS_DELAI
                  ? "L'horodatage du crochet est trop loin de l'heure d'ici."
                  : "La signature du crochet n'est pas celle d'un secret de cette démarche."));
    }
  }

  private static ProblemeException avisInvalide() {
    return new ProblemeException(
        Probleme.de(
            Probleme.Type.DEMANDE_INVALIDE,
            "Le corps n'est pas un avis de la plateforme ; attendu : un objet avec `demarche_number`,"
                + " et `events`, une liste de "
                + AvisSigne.EVENEMENTS_MAXIMUM
                + " au plus, sous un identifiant de "
                + LONGUEUR_MAXIMUM
                + " caractères au plus."));
  }
}
