package fr.article51.api.demarches;

import fr.article51.api.Parametres;
import fr.article51.api.Representation;
import fr.article51.api.demarches.Reponses.ControleDeDemarche;
import fr.article51.demarches.correspondance.Demarche;
import fr.article51.demarches.correspondance.Formulaire;
import fr.article51.demarches.correspondance.Formulaires;
import fr.article51.demarches.correspondance.Proposeur;
import fr.article51.demarches.suivi.Branchements.Branchement;
import fr.article51.droit.Droit;
import fr.article51.libelles.Libelles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What helps to write the file of a démarche, and to keep it right. */
@Path("/v1/demarches")
@Tag(name = "Démarches")
public class PreparationResource {
  static final String YAML = "application/yaml";
  static final String MARKDOWN = "text/markdown";

  /** Without a preference, JSON. */
  private static final List<Variant> FORMES =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(MARKDOWN)).build();

  private final GestionDesDemarches gestion;
  private final DemarchesVisibles visibles;
  private final Droit droit;
  private final Libelles libelles;
  private final Representation representation;
  private final Clock horloge;

  PreparationResource(
      GestionDesDemarches gestion,
      DemarchesVisibles visibles,
      Droit droit,
      Libelles libelles,
      Representation representation,
      Clock horloge) {
    this.gestion = gestion;
    this.visibles = visibles;
    this.droit = droit;
    this.libelles = libelles;
    this.representation = representation;
    this.horloge = horloge;
  }

  /** Its file against itself. */
  @GET
  @Path("/{demarche}/controle")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "controlerUneDemarche",
      summary = "Le fichier de la démarche, comparé à ce qu'elle demande à l'instant")
  @SecurityRequirement(name = "porteur")
  @APIResponse(
      responseCode = "200",
      description = "Chaque écart, avec sa gravité, sa ligne et que faire",
      content = @Content(schema = @Schema(implementation = ControleDeDemarche.class)))
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public ControleDeDemarche controler(@PathParam("demarche") String demarche) {
    return gestion.controler(demarche, gestion.champs(demarche));
  }

  /** A file to be finished, from what it asks now. */
  @GET
  @Path("/{demarche}/proposition")
  @Produces(YAML)
  @Operation(
      operationId = "proposerUnFichier",
      summary = "Un fichier proposé pour la démarche, à relire et à finir",
      description =
          "Tiré de ce qu'elle demande à l'instant, sans égard au fichier en service : utile quand elle a"
              + " changé. Ce que porte « aDecider » est à décider.")
  @SecurityRequirement(name = "porteur")
  @APIResponse(
      responseCode = "200",
      description = "Le fichier",
      content =
          @Content(
              mediaType = YAML,
              schema = @Schema(type = SchemaType.STRING, description = "Du YAML commenté")))
  @APIResponse(responseCode = "502", ref = "PlateformeEnDefaut")
  public Response proposer(
      @PathParam("demarche") String demarche,
      @Parameter(
              description =
                  "Le jour dont les questions sont cherchées ; aujourd'hui s'il est absent",
              schema = @Schema(ref = "LocalDate"))
          @QueryParam("date")
          @Nullable String date) {
    Branchement branchement = visibles.administree(demarche);
    LocalDate jour = Parametres.date(date, horloge);
    Demarche une = branchement.demarche();
    String yaml =
        new Proposeur(droit, libelles, MotsLus.MOTS)
            .proposer(
                branchement.plateforme().descripteur(),
                jour,
                une.agence(),
                une.jeton(),
                une.plateforme())
            .yaml();
    return Response.ok(
            yaml.getBytes(StandardCharsets.UTF_8), MediaType.valueOf(YAML).withCharset("UTF-8"))
        .build();
  }

  /** The form to be created. */
  @GET
  @Path("/formulaire")
  @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
  @Operation(
      operationId = "formulaire",
      summary = "Le formulaire prêt à l'emploi, à recopier dans l'éditeur de la plateforme",
      description = "Les questions d'une date, les annotations et les étiquettes.")
  @APIResponse(
      responseCode = "200",
      description = "Le formulaire",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Formulaire.class)),
        @Content(
            mediaType = MARKDOWN,
            schema = @Schema(type = SchemaType.STRING, description = "La page à recopier"))
      })
  @APIResponse(responseCode = "304", ref = "Inchange")
  @APIResponse(responseCode = "429", ref = "TropDeRequetes")
  public Response formulaire(
      @Parameter(
              description = "Le jour ; aujourd'hui, à Paris, s'il est absent",
              schema = @Schema(ref = "LocalDate"))
          @QueryParam("date")
          @Nullable String date,
      @Context Request requete) {
    Formulaire formulaire =
        new Formulaires(droit, libelles, MotsLus.MOTS).au(Parametres.date(date, horloge));
    Variant forme = requete.selectVariant(FORMES);
    boolean page = forme != null && MARKDOWN.equals(forme.getMediaType().toString());
    return (page
            ? representation.texte(formulaire.page(), MediaType.valueOf(MARKDOWN), requete)
            : representation.texte(
                new String(formulaire.json(), StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_TYPE,
                requete))
        .build();
  }
}
