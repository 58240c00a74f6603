package fr.article51.api.instructions;

import static fr.article51.api.instructions.Adresses.identifiant;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.instructions.Corps.NouvelleAppreciation;
import fr.article51.api.instructions.Corps.NouvelleNote;
import fr.article51.echange.LecteurDemande;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Role;
import fr.article51.projet.Demande;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changes a screening: each change starts from the version that was read, and gives a new. */
@Path("/v1/instructions/{id}")
@Tag(name = "Instructions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class RetouchesResource {
  private static final String RETOUCHE = "application/merge-patch+json";

  private final Instructions instructions;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  RetouchesResource(
      Instructions instructions, LecteurDemande lecteur, ActeurCourant acteur, Clock horloge) {
    this.instructions = instructions;
    this.lecteur = lecteur;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /** The request, replaced. */
  @PUT
  @Path("/demande")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "remplacerLaDemande",
      summary = "Remplace la demande et l'évalue ; l'évaluation précédente est gardée")
  @RequestBodySchema(Demande.class)
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  public Response remplacer(
      byte[] corps,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    Demande demande = lecteur.lire(corps, LocalDate.now(horloge));
    return modifiee(instructions.reevaluer(qui, identifiant(id), lue, demande, horloge.instant()));
  }

  /** The request, amended. */
  @PATCH
  @Path("/demande")
  @Consumes(RETOUCHE)
  @Operation(
      operationId = "modifierLaDemande",
      summary = "Change des champs ou des réponses de la demande (RFC 7396) et l'évalue",
      description =
          "Un champ donné remplace celui de la demande ; `null` l'efface : la réponse redevient"
              + " inconnue.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = RETOUCHE, schema = @Schema(implementation = Demande.class)))
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  public Response modifier(
      byte[] corps,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    Detail avant = instructions.lire(qui, identifiant(id));
    if (avant.instruction().version() != lue) {
      throw Refus.versionDepassee(avant.instruction().version());
    }
    Demande demande =
        lecteur.retoucher(contenu(avant.courante().demande()), corps, LocalDate.now(horloge));
    return modifiee(
        instructions.reevaluer(qui, avant.instruction().id(), lue, demande, horloge.instant()));
  }

  /** A human judgement. */
  @POST
  @Path("/appreciations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "apprecier",
      summary = "Consigne une appréciation humaine, que la loi ne laisse pas calculer",
      description = "Une personne juge, pas une machine : à celle-ci, 403, `personne-requise`.")
  @RequestBodySchema(NouvelleAppreciation.class)
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  public Response apprecier(
      byte[] corps,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
    Acteur qui = acteur.exigerUnePersonne(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouvelleAppreciation nouvelle = lecteur.lire(corps, NouvelleAppreciation.class);
    return modifiee(
        instructions.apprecier(
            qui,
            identifiant(id),
            lue,
            Objects.requireNonNull(nouvelle.objet()),
            Objects.requireNonNull(nouvelle.avis()),
            Objects.requireNonNull(nouvelle.motif()),
            horloge.instant()));
  }

  /** A note. */
  @POST
  @Path("/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "annoter", summary = "Joint une note")
  @RequestBodySchema(NouvelleNote.class)
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  public Response annoter(
      byte[] corps,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouvelleNote nouvelle = lecteur.lire(corps, NouvelleNote.class);
    return modifiee(
        instructions.annoter(
            qui,
            identifiant(id),
            lue,
            Objects.requireNonNull(nouvelle.texte()),
            horloge.instant()));
  }

  /** Closing. */
  @POST
  @Path("/cloture")
  @Operation(operationId = "clore", summary = "Clôt l'instruction : rien n'y change plus")
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  public Response clore(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    return modifiee(
        instructions.clore(qui, identifiant(id), Etiquette.exigee(version), horloge.instant()));
  }

  private static Response modifiee(Detail detail) {
    return Etiquette.sur(Response.ok(), detail).build();
  }

  private static byte[] contenu(@Nullable String demande) {
    if (demande == null) {
      throw Refus.purgee();
    }
    return demande.getBytes(StandardCharsets.UTF_8);
  }
}
