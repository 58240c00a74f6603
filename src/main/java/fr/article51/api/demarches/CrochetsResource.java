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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

/**
 * Hooks of the platform. Nothing they say is believed, but that a dossier may have changed; the
 * answer, which the platform keeps in its logs, says nothing of it.
 */
@Path("/v1/demarches/{demarche}/crochets")
@Tag(name = "Démarches")
@APIResponse(responseCode = "413", ref = "CorpsTropGrand")
@APIResponse(responseCode = "415", ref = "FormatDeCorpsRefuse")
@APIResponse(responseCode = "422", ref = "DemandeInvalide")
@APIResponse(responseCode = "503", ref = "Indisponible")
public class CrochetsResource {
  /** Of the identifier of a notice. */
  private static final int LONGUEUR_MAXIMUM = 200;

  private final CatalogueDesDemarches catalogue;
  private final ServiceDesDemarches service;
  private final Secrets secrets;
  private final ReglagesDesDemarches reglages;
  private final Clock horloge;

  CrochetsResource(
      CatalogueDesDemarches catalogue,
      ServiceDesDemarches service,
      Secrets secrets,
      ReglagesDesDemarches reglages,
      Clock horloge) {
    this.catalogue = catalogue;
    this.service = service;
    this.secrets = secrets;
    this.reglages = reglages;
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
      throw introuvable();
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
    Branchement branchement = branchement(demarche);
    String nom = branchement == null ? null : branchement.demarche().crochets().chemin();
    String attendu = nom == null ? "" : secrets.lire(nom).orElse("");
    boolean egal =
        MessageDigest.isEqual(
            attendu.getBytes(StandardCharsets.UTF_8), chemin.getBytes(StandardCharsets.UTF_8));
    if (branchement == null || attendu.isEmpty() || !egal) {
      throw introuvable();
    }
    return branchement.demarche();
  }

  private @Nullable Branchement branchement(String demarche) {
    return demarche.matches("[1-9][0-9]{0,9}")
        ? catalogue.trouver(Long.parseLong(demarche)).orElse(null)
        : null;
  }

  /** The legacy hook without its secret: what a wrong one gets. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response recevoirSansChemin() {
    throw introuvable();
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
    Branchement branchement = branchement(demarche);
    if (branchement == null || branchement.demarche().crochets().secrets().isEmpty()) {
      throw introuvable();
    }
    Demarche connue = branchement.demarche();
    Instant maintenant = horloge.instant();
    verifier(connue, id, horodatage, signatures, corps, maintenant);
    AvisSigne avis =
        AvisSigne.lire(corps)
            .filter(lu -> Objects.requireNonNull(id).length() <= LONGUEUR_MAXIMUM)
            .orElseThrow(CrochetsResource::avisInvalide);
    if (!Objects.equals(avis.demarche(), connue.numero())) {
      throw introuvable();
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

  private static ProblemeException introuvable() {
    return new ProblemeException(
        Probleme.de(Probleme.Type.INTROUVABLE, "Aucun crochet à cette adresse."));
  }
}
