package fr.article51.api.instructions;

import static fr.article51.api.instructions.Adresses.identifiant;
import static fr.article51.api.instructions.Adresses.privee;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.api.instructions.Corps.NouveauCourrier;
import fr.article51.api.instructions.Corps.NouvelleValidation;
import fr.article51.api.instructions.CourrierDecrit.ListeDeCourriers;
import fr.article51.echange.LecteurDemande;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.Courrier;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.CourriersDInstruction.Lu;
import fr.article51.instruction.CourriersDInstruction.Tous;
import fr.article51.instruction.Role;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
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

/** Letters about screenings. Nothing is sent: a person validates, and does the rest. */
@Path("/v1/instructions/{id}/courriers")
@Tag(name = "Courriers")
@SecurityRequirement(name = "porteur")
public class CourriersResource {
  private final CourriersDInstruction courriers;
  private final LecteurDemande lecteur;
  private final ActeurCourant acteur;
  private final Clock horloge;

  CourriersResource(
      CourriersDInstruction courriers,
      LecteurDemande lecteur,
      ActeurCourant acteur,
      Clock horloge) {
    this.courriers = courriers;
    this.lecteur = lecteur;
    this.acteur = acteur;
    this.horloge = horloge;
  }

  /** A letter is prepared. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "preparerUnCourrier",
      summary = "Prépare un courrier sur l'évaluation courante : un projet, que rien n'envoie")
  @RequestBodySchema(NouveauCourrier.class)
  @APIResponse(
      responseCode = "201",
      description = "Le courrier",
      headers = {
        @Header(name = "Location", description = "Son adresse"),
        @Header(name = "ETag", description = "La nouvelle version de l'instruction")
      },
      content = @Content(schema = @Schema(implementation = CourrierDecrit.class)))
  public Response preparer(
      byte[] corps,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
      UriInfo uri) {
    Acteur qui = acteur.exiger(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouveauCourrier nouveau = lecteur.lire(corps, NouveauCourrier.class);
    Lu prepare =
        courriers.preparer(
            qui,
            identifiant(id),
            lue,
            Objects.requireNonNull(nouveau.genre()),
            nouveau.texteLibre(),
            nouveau.evaluation(),
            horloge.instant());
    URI adresse = adresse(uri, id, prepare.courrier());
    return decrit(Response.created(adresse), prepare, adresse);
  }

  /** The letters of a screening. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "courriers", summary = "Les courriers d'une instruction")
  @APIResponse(
      responseCode = "200",
      description = "Dans l'ordre où ils furent préparés",
      headers = @Header(name = "ETag", description = "La version de l'instruction"),
      content = @Content(schema = @Schema(implementation = ListeDeCourriers.class)))
  public Response lister(@PathParam("id") String id, UriInfo uri) {
    Tous tous = courriers.lister(acteur.exiger(Role.LECTEUR), identifiant(id));
    return Response.ok(
            new ListeDeCourriers(
                tous.courriers().stream()
                    .map(un -> CourrierDecrit.de(un, adresse(uri, id, un).toString()))
                    .toList()))
        .tag(Etiquette.de(tous.version()))
        .cacheControl(privee())
        .build();
  }

  /** A letter: its record, or itself. */
  @GET
  @Path("/{courrier}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, Forme.TYPE_PDF, Forme.TYPE_DOCX})
  @Operation(
      operationId = "courrier",
      summary = "Un courrier : qui l'a préparé et validé, ou le document lui-même",
      description =
          "Un projet est écrit à chaque lecture, avec ce qui est connu alors, et chaque page porte"
              + " « PROJET ». Un courrier validé est rendu octet pour octet.")
  @APIResponse(
      responseCode = "200",
      description = "Le courrier",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CourrierDecrit.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(ref = "PageHtml")),
        @Content(mediaType = Forme.TYPE_PDF, schema = @Schema(ref = "DocumentPdf")),
        @Content(mediaType = Forme.TYPE_DOCX, schema = @Schema(ref = "DocumentWord")),
      })
  @APIResponse(responseCode = "409", ref = "Conflit")
  public Response lire(
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      @Parameter(description = "`json`, `html`, `pdf` ou `docx` ; selon Accept s'il est absent")
          @QueryParam("format")
          @Nullable String format,
      Request requete,
      UriInfo uri) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Forme forme = Forme.de(format, requete, Forme.values());
    Lu lu = courriers.lire(qui, identifiant(id), identifiant(courrier));
    if (forme.format() == null) {
      return decrit(Response.ok(), lu, adresse(uri, id, lu.courrier()));
    }
    byte[] octets = courriers.octets(qui, identifiant(id), lu.courrier().id(), forme.format());
    return forme.reponse(octets, lu.courrier()).build();
  }

  /** A person takes responsibility. */
  @POST
  @Path("/{courrier}/validation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "validerUnCourrier",
      summary = "Valide un courrier au nom de qui le demande ; il ne change plus",
      description =
          "Rien n'est envoyé : c'est à la personne de le faire. Une machine ne valide pas : 403,"
              + " `personne-requise`.")
  @RequestBodySchema(NouvelleValidation.class)
  @APIResponse(
      responseCode = "200",
      description = "Le courrier",
      headers = @Header(name = "ETag", description = "La nouvelle version de l'instruction"),
      content = @Content(schema = @Schema(implementation = CourrierDecrit.class)))
  public Response valider(
      byte[] corps,
      @PathParam("id") String id,
      @PathParam("courrier") String courrier,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
      UriInfo uri) {
    Acteur qui = acteur.exigerUnePersonne(Role.INSTRUCTEUR);
    long lue = Etiquette.exigee(version);
    NouvelleValidation nouvelle = lecteur.lire(corps, NouvelleValidation.class);
    Lu valide =
        courriers.valider(
            qui,
            identifiant(id),
            lue,
            identifiant(courrier),
            Objects.requireNonNull(nouvelle.fonction()),
            horloge.instant());
    return decrit(Response.ok(), valide, adresse(uri, id, valide.courrier()));
  }

  private static Response decrit(Response.ResponseBuilder reponse, Lu lu, URI adresse) {
    return reponse
        .entity(CourrierDecrit.de(lu.courrier(), adresse.toString()))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .tag(Etiquette.de(lu.version()))
        .cacheControl(privee())
        .build();
  }

  private static URI adresse(UriInfo uri, String id, Courrier courrier) {
    return uri.getBaseUriBuilder()
        .path("v1/instructions")
        .path(id)
        .path("courriers")
        .path(courrier.id().toString())
        .build();
  }
}
