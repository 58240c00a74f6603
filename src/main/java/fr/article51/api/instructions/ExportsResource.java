package fr.article51.api.instructions;

import fr.article51.api.acces.ActeurCourant;
import fr.article51.export.Agenda;
import fr.article51.export.Archive;
import fr.article51.export.Tableur;
import fr.article51.instruction.Acteur;
import fr.article51.instruction.CourriersDInstruction;
import fr.article51.instruction.Detail;
import fr.article51.instruction.Evaluation;
import fr.article51.instruction.Instruction;
import fr.article51.instruction.Instructions;
import fr.article51.instruction.Recherche;
import fr.article51.instruction.Role;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Screenings as files. */
@Path("/v1/instructions")
@Tag(name = "Instructions")
@SecurityRequirement(name = "porteur")
public class ExportsResource {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String ICS = "text/calendar";
  private static final String ZIP = "application/zip";

  private final Instructions instructions;
  private final CourriersDInstruction courriers;
  private final ActeurCourant acteur;

  ExportsResource(
      Instructions instructions, CourriersDInstruction courriers, ActeurCourant acteur) {
    this.instructions = instructions;
    this.courriers = courriers;
    this.acteur = acteur;
  }

  /** Writes a list as it is read, page by page. */
  @FunctionalInterface
  private interface Ecriture {
    void ecrire(Iterator<Instruction> liste, OutputStream sortie) throws IOException;
  }

  /** The list, for a spreadsheet. */
  @GET
  @Path("/liste.csv")
  @Produces(CSV)
  @Operation(
      operationId = "listeCsv",
      summary = "Toutes les instructions d'une recherche, en CSV",
      description = "UTF-8 avec marque, points-virgules ; les mêmes critères que la liste.")
  @APIResponse(
      responseCode = "200",
      description = "Le tableau",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  public Response csv(
      @QueryParam("etat") @Nullable String etat,
      @QueryParam("conclusion") @Nullable String conclusion,
      @QueryParam("perimetre") @Nullable String perimetre,
      @QueryParam("agence") @Nullable String agence,
      @Parameter(description = Criteres.TEXTE) @QueryParam("texte") @Nullable String texte,
      @QueryParam("tri") @Nullable String tri) {
    return liste(
        Criteres.toutes(etat, conclusion, perimetre, agence, texte, tri),
        Tableur::csv,
        CSV + ";charset=UTF-8",
        "instructions.csv");
  }

  /** The same, as a workbook. */
  @GET
  @Path("/liste.xlsx")
  @Produces(XLSX)
  @Operation(
      operationId = "listeXlsx",
      summary = "Toutes les instructions d'une recherche, en classeur",
      description = "Office Open XML ; les mêmes critères que la liste.")
  @APIResponse(
      responseCode = "200",
      description = "Le classeur",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response xlsx(
      @QueryParam("etat") @Nullable String etat,
      @QueryParam("conclusion") @Nullable String conclusion,
      @QueryParam("perimetre") @Nullable String perimetre,
      @QueryParam("agence") @Nullable String agence,
      @Parameter(description = Criteres.TEXTE) @QueryParam("texte") @Nullable String texte,
      @QueryParam("tri") @Nullable String tri) {
    return liste(
        Criteres.toutes(etat, conclusion, perimetre, agence, texte, tri),
        Tableur::xlsx,
        XLSX,
        "instructions.xlsx");
  }

  private Response liste(Recherche recherche, Ecriture ecriture, String type, String nom) {
    Acteur qui = acteur.exiger(Role.LECTEUR);
    Iterator<Instruction> liste = instructions.parcourir(qui, recherche);
    liste.hasNext(); // a database that does not answer is told before the first byte
    StreamingOutput flux = sortie -> ecriture.ecrire(liste, sortie);
    return fichier(flux, type, nom);
  }

  /** Its deadlines, for a calendar. */
  @GET
  @Path("/{id}/echeances.ics")
  @Produces(ICS)
  @Operation(
      operationId = "echeances",
      summary = "Les échéances de la procédure, pour un agenda (iCalendar)",
      description = "Sans événement tant que le comité n'a pas reçu le projet.")
  @APIResponse(
      responseCode = "200",
      description = "L'agenda",
      content = @Content(mediaType = ICS, schema = @Schema(type = SchemaType.STRING)))
  public Response echeances(@PathParam("id") String id) {
    Detail detail = lire(id);
    return fichier(
        Agenda.ics(detail.instruction(), detail.courante()),
        ICS + ";charset=UTF-8",
        "echeances.ics");
  }

  /** Everything of it. */
  @GET
  @Path("/{id}/archive.zip")
  @Produces(ZIP)
  @Operation(
      operationId = "archive",
      summary = "Tout ce qui est gardé d'une instruction, en un fichier",
      description =
          "Ses évaluations, octet pour octet, appréciations, notes, historique, échéances, courriers validés.")
  @APIResponse(
      responseCode = "200",
      description = "L'archive",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response archive(@PathParam("id") String id) throws IOException {
    Detail detail = lire(id);
    UUID identifiant = detail.instruction().id();
    Acteur qui = acteur.exiger(Role.LECTEUR);
    List<Evaluation> evaluations =
        detail.evaluations().stream()
            .map(evaluation -> instructions.evaluation(qui, identifiant, evaluation.numero()))
            .toList();
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    Map<String, byte[]> lettres = new TreeMap<>();
    courriers
        .valides(qui, identifiant)
        .forEach((nom, octets) -> lettres.put("courriers/" + nom, octets));
    Archive.ecrire(detail, evaluations, lettres, zip);
    return fichier(zip.toByteArray(), ZIP, "instruction-" + identifiant + ".zip");
  }

  private Detail lire(String id) {
    return instructions.lire(acteur.exiger(Role.LECTEUR), Adresses.identifiant(id));
  }

  private static Response fichier(Object contenu, String type, String nom) {
    return Response.ok(contenu, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + nom + "\"")
        .cacheControl(Adresses.privee())
        .build();
  }
}
