package fr.article51.api.instructions;

import fr.article51.api.Parametres;
import fr.article51.api.acces.ActeurCourant;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Instructions.Cle;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.instruction.Role;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Screenings that last. Every answer about one carries its version as ETag. */
@Path("/v1/instructions")
@Tag(name = "Instructions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
public class InstructionsResource {
  private static final Pattern AGENCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern CLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private final Instructions instructions;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  InstructionsResource(
      Instructions instructions, LecteurDemande lecteur, ActeurCourant acteur, Clock horloge) {
    this.instructions = instructions;
    this.lecteur = lecteur;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /** A project is evaluated, and kept. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "ouvrirUneInstruction",
      summary = "Évalue un projet et garde le tout",
      description =
          "Le corps est celui de POST /v1/evaluations. Avec une clé d'idempotence, la même demande"
              + " renvoyée ne crée rien de plus.")
  @RequestBodySchema(Demande.class)
  @APIResponse(
      responseCode = "201",
      description = "L'instruction ; `Idempotent-Replayed: true` si elle était déjà créée",
      headers = {@Header(name = "Location", description = "Son adresse"), @Header(name = "ETag")},
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response ouvrir(
      byte[] corps,
      @Parameter(
              description =
                  "Agence qui instruit ; inutile, et refusée si elle est autre, pour qui en a une")
          @QueryParam("agence")
          @Nullable String agence,
      @Parameter(description = "De 1 à 255 caractères ASCII visibles, une par instruction voulue")
          @HeaderParam("Idempotency-Key")
          @Nullable String cle,
      UriInfo uri) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    String pour = agence(qui, agence);
    Demande demande = lecteur.lire(corps, LocalDate.now(horloge));
    Instructions.Creation creation =
        instructions.creer(qui, pour, demande, cle(cle, corps), horloge.instant());
    Detail detail = creation.detail();
    URI adresse =
        uri.getBaseUriBuilder()
            .path(InstructionsResource.class)
            .path(detail.instruction().id().toString())
            .build();
    return Etiquette.sur(Response.created(adresse), detail)
        .header("Idempotent-Replayed", creation.nouvelle() ? null : "true")
        .build();
  }

  /** Screenings, page by page. */
  @GET
  @Operation(
      operationId = "instructions",
      summary = "Les instructions, page par page",
      description =
          "L'en-tête Link (RFC 8288) donne la première page et la suivante. Une instruction modifiée"
              + " pendant le parcours peut changer de place.")
  @APIResponse(
      responseCode = "200",
      description = "Une page",
      headers = @Header(name = "Link", description = "`first`, et `next` s'il y en a une"),
      content = @Content(schema = @Schema(implementation = ListeDInstructions.class)))
  public Response lister(
      @Parameter(schema = @Schema(implementation = Instruction.Etat.class)) @QueryParam("etat")
          @Nullable String etat,
      @Parameter(schema = @Schema(implementation = Conclusion.class)) @QueryParam("conclusion")
          @Nullable String conclusion,
      @Parameter(schema = @Schema(implementation = Perimetre.class)) @QueryParam("perimetre")
          @Nullable String perimetre,
      @QueryParam("agence") @Nullable String agence,
      @Parameter(description = Criteres.TEXTE) @QueryParam("texte") @Nullable String texte,
      @Parameter(
              description = "Ordre ; les plus récemment modifiées d'abord s'il est absent",
              schema = @Schema(implementation = Tri.class))
          @QueryParam("tri")
          @Nullable String tri,
      @Parameter(description = "Instructions par page, de 1 à 100 ; 20 si absent")
          @QueryParam("taille")
          @Nullable String taille,
      @Parameter(description = "Début de la page, donné par le lien `next`") @QueryParam("curseur")
          @Nullable String curseur,
      UriInfo uri) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Recherche recherche =
        Criteres.page(etat, conclusion, perimetre, agence, texte, tri, taille, curseur);
    Page page = instructions.chercher(qui, recherche);
    UriBuilder soi = uri.getRequestUriBuilder();
    Response.ResponseBuilder reponse =
        Response.ok()
            .cacheControl(Adresses.privee())
            .link(soi.replaceQueryParam("curseur").build(), "first");
    URI suite =
        page.suite() == null
            ? null
            : soi.replaceQueryParam("curseur", Curseur.ecrire(recherche.tri(), page.suite()))
                .build();
    if (suite != null) {
      reponse.link(suite, "next");
    }
    return reponse
        .entity(
            new ListeDInstructions(page.instructions(), suite == null ? null : suite.toString()))
        .build();
  }

  /** A screening, whole. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "instruction", summary = "Une instruction, entière")
  @APIResponse(responseCode = "200", ref = "InstructionEntiere")
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response lire(@PathParam("id") String id, Request requete) {
    Detail detail = instructions.lire(acteur.exiger(Role.LECTEUR), Adresses.identifiant(id));
    Response.ResponseBuilder inchange =
        requete.evaluatePreconditions(Etiquette.de(detail.instruction().version()));
    return inchange != null
        ? inchange.cacheControl(Adresses.privee()).build()
        : Etiquette.sur(Response.ok(), detail).build();
  }

  private static String agence(Acteur qui, @Nullable String demandee) {
    if (qui.agence() != null) {
      if (demandee != null && !demandee.equals(qui.agence())) {
        throw Parametres.refus(
            "agence", demandee, "l'agence de qui demande", List.of(qui.agence()));
      }
      return qui.agence();
    }
    if (demandee == null || !AGENCE.matcher(demandee).matches()) {
      throw Parametres.refus(
          "agence",
          Objects.requireNonNullElse(demandee, ""),
          "de 1 à 40 lettres, chiffres, points, tirets ou soulignés",
          List.of());
    }
    return demandee;
  }

  private static @Nullable Cle cle(@Nullable String cle, byte[] corps) {
    if (cle == null) {
      return null;
    }
    if (!CLE.matcher(cle).matches()) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.REQUETE_MALFORMEE,
              "Idempotency-Key : de 1 à 255 caractères ASCII visibles sont attendus."));
    }
    return Cle.de(cle, corps);
  }
}
