package fr.article51.api.instructions;

import fr.article51.api.Parametres;
import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.instructions.Corps.NouvelleAppreciation;
import fr.article51.api.instructions.Corps.NouvelleNote;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Instructions.Cle;
import fr.article51.instruction.Page;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Recherche.Tri;
import fr.article51.instruction.Refus;
import fr.article51.instruction.Rejeu;
import fr.article51.instruction.Rejeux;
import fr.article51.instruction.Role;
import fr.article51.projet.Demande;
import fr.article51.projet.Perimetre;
import fr.article51.verdict.Conclusion;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Screenings that last. Every answer about one carries its version as ETag. */
@Path("/v1/instructions")
@Tag(name = "Instructions")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "porteur")
@APIResponse(responseCode = "401", ref = "NonAuthentifie")
@APIResponse(responseCode = "403", ref = "AccesRefuse")
@APIResponse(responseCode = "406", ref = "FormatDeReponseIndisponible")
@APIResponse(responseCode = "422", ref = "ParametreInvalide")
@APIResponse(responseCode = "429", ref = "TropDeRequetes")
@APIResponse(responseCode = "503", ref = "Indisponible")
public class InstructionsResource {
  private static final String RETOUCHE = "application/merge-patch+json";
  private static final Pattern AGENCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern CLE = Pattern.compile("[\\x21-\\x7E]{1,255}");

  private final Instructions instructions;
  private final Rejeux rejeux;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  InstructionsResource(
      Instructions instructions,
      Rejeux rejeux,
      LecteurDemande lecteur,
      ActeurCourant acteur,
      Clock horloge) {
    this.instructions = instructions;
    this.rejeux = rejeux;
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
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = Demande.class)))
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
    return reponse(Response.created(adresse), detail)
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
      @Parameter(description = "Agence, pour qui les voit toutes") @QueryParam("agence")
          @Nullable String agence,
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
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response lire(@PathParam("id") String id, Request requete) {
    Detail detail = instructions.lire(acteur.exiger(Role.LECTEUR), Adresses.identifiant(id));
    Response.ResponseBuilder inchange =
        requete.evaluatePreconditions(Etiquette.de(detail.instruction().version()));
    return inchange != null
        ? inchange.cacheControl(Adresses.privee()).build()
        : reponse(Response.ok(), detail).build();
  }

  /** The request, replaced. */
  @PUT
  @Path("/{id}/demande")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "remplacerLaDemande",
      summary = "Remplace la demande et l'évalue ; l'évaluation précédente est gardée")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = Demande.class)))
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response remplacer(
      byte[] corps,
      @PathParam("id") String id,
      @Parameter(description = "ETag de l'instruction lue") @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    Demande demande = lecteur.lire(corps, LocalDate.now(horloge));
    return modifiee(
        instructions.reevaluer(qui, Adresses.identifiant(id), lue, demande, horloge.instant()));
  }

  /** The request, amended. */
  @PATCH
  @Path("/{id}/demande")
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
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response modifier(
      byte[] corps,
      @PathParam("id") String id,
      @Parameter(description = "ETag de l'instruction lue") @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    Detail avant = instructions.lire(qui, Adresses.identifiant(id));
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
  @Path("/{id}/appreciations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "apprecier",
      summary = "Consigne une appréciation humaine, que la loi ne laisse pas calculer",
      description = "Une personne juge, pas une machine : à celle-ci, 403, `personne-requise`.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = NouvelleAppreciation.class)))
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response apprecier(
      byte[] corps,
      @PathParam("id") String id,
      @Parameter(description = "ETag de l'instruction lue") @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String version) {
    Acteur qui = acteur.exigerUnePersonne(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouvelleAppreciation nouvelle = lecteur.lire(corps, NouvelleAppreciation.class);
    return modifiee(
        instructions.apprecier(
            qui,
            Adresses.identifiant(id),
            lue,
            Objects.requireNonNull(nouvelle.objet()),
            Objects.requireNonNull(nouvelle.avis()),
            Objects.requireNonNull(nouvelle.motif()),
            horloge.instant()));
  }

  /** A note. */
  @POST
  @Path("/{id}/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "annoter", summary = "Joint une note")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = NouvelleNote.class)))
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response annoter(
      byte[] corps,
      @PathParam("id") String id,
      @Parameter(description = "ETag de l'instruction lue") @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouvelleNote nouvelle = lecteur.lire(corps, NouvelleNote.class);
    return modifiee(
        instructions.annoter(
            qui,
            Adresses.identifiant(id),
            lue,
            Objects.requireNonNull(nouvelle.texte()),
            horloge.instant()));
  }

  /** Closing. */
  @POST
  @Path("/{id}/cloture")
  @Operation(operationId = "clore", summary = "Clôt l'instruction : rien n'y change plus")
  @APIResponse(
      responseCode = "200",
      description = "L'instruction",
      headers = @Header(name = "ETag"),
      content = @Content(schema = @Schema(implementation = Detail.class)))
  public Response clore(
      @PathParam("id") String id,
      @Parameter(description = "ETag de l'instruction lue") @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String version) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    return modifiee(
        instructions.clore(
            qui, Adresses.identifiant(id), Etiquette.exigee(version), horloge.instant()));
  }

  /** An evaluation as it was given. */
  @GET
  @Path("/{id}/evaluations/{numero}")
  @Operation(operationId = "evaluationGardee", summary = "Une évaluation, telle qu'elle fut donnée")
  @APIResponse(
      responseCode = "200",
      description = "L'évaluation, avec sa demande et son verdict",
      content = @Content(schema = @Schema(implementation = Evaluation.class)))
  public Response evaluation(@PathParam("id") String id, @PathParam("numero") String numero) {
    Evaluation evaluation =
        instructions.evaluation(
            acteur.exiger(Role.LECTEUR), Adresses.identifiant(id), Adresses.numero(numero));
    return Response.ok(evaluation).cacheControl(Adresses.privee()).build();
  }

  /** An evaluation, given again. */
  @POST
  @Path("/{id}/rejeu")
  @Operation(
      operationId = "rejouer",
      summary =
          "Évalue à nouveau, même demande et même jour : identique, ou ce qui diffère et pourquoi",
      description = "Rien n'est écrit.")
  @APIResponse(
      responseCode = "200",
      description = "Le rejeu",
      content = @Content(schema = @Schema(implementation = Rejeu.class)))
  @APIResponse(responseCode = "409", ref = "Conflit")
  public Response rejouer(
      @PathParam("id") String id,
      @Parameter(description = "Numéro de l'évaluation ; la dernière s'il est absent")
          @QueryParam("evaluation")
          @Nullable String numero) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Evaluation evaluation =
        numero == null
            ? instructions.lire(qui, Adresses.identifiant(id)).courante()
            : instructions.evaluation(qui, Adresses.identifiant(id), Adresses.numero(numero));
    return Response.ok(rejeux.rejouer(evaluation)).cacheControl(Adresses.privee()).build();
  }

  private static Response modifiee(Detail detail) {
    return reponse(Response.ok(), detail).build();
  }

  private static Response.ResponseBuilder reponse(Response.ResponseBuilder reponse, Detail detail) {
    return reponse
        .entity(detail)
        .tag(Etiquette.de(detail.instruction().version()))
        .cacheControl(Adresses.privee());
  }

  private static byte[] contenu(@Nullable String demande) {
    if (demande == null) {
      throw Refus.purgee();
    }
    return demande.getBytes(StandardCharsets.UTF_8);
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
