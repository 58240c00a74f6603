package fr.article51.api;

import fr.article51.api.ProvisionEncodee.ProvisionsAuJour;
import fr.article51.api.ProvisionEncodee.VersionDeProvision;
import fr.article51.couverture.Couverture;
import fr.article51.echange.Dates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The law as encoded. */
@Path("/v1/provisions")
@Tag(name = "Droit")
@Produces(MediaType.APPLICATION_JSON)
public class ProvisionsResource {
  private final Provisions provisions;
  private final Clock horloge;
  private final Representation representation;

  ProvisionsResource(Provisions provisions, Clock horloge, Representation representation) {
    this.provisions = provisions;
    this.horloge = horloge;
    this.representation = representation;
  }

  /** The law on a day, today when it is left out. */
  @GET
  @Operation(operationId = "provisions", summary = "Le droit encodé, à une date")
  @APIResponse(
      responseCode = "200",
      description = "Les textes et les dispositions de ce jour",
      content = @Content(schema = @Schema(implementation = ProvisionsAuJour.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response provisions(
      @Parameter(
              description = "Le jour ; aujourd'hui, à Paris, s'il est absent",
              schema = @Schema(ref = "LocalDate"),
              example = "2025-06-01")
          @QueryParam("date")
          @Nullable String date,
      Request requete) {
    return representation.de(provisions.au(Parametres.date(date, horloge)), requete);
  }

  /** Who deals with each alinéa, at every date. */
  @GET
  @Path("couverture")
  @Operation(
      operationId = "couverture",
      summary = "La carte de couverture : ce qui est fait de chaque alinéa, à toute date")
  @APIResponse(
      responseCode = "200",
      description = "La carte",
      content = @Content(schema = @Schema(implementation = Couverture.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response couverture(Request requete) {
    return representation.de(provisions.couverture(), requete);
  }

  /** A provision on a day, or in all its versions when no day is given. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "provision",
      summary = "Une disposition, dans toutes ses versions ou à une date")
  @APIResponse(
      responseCode = "200",
      description = "La disposition",
      content = @Content(schema = @Schema(implementation = ProvisionEncodee.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response provision(
      @Parameter(description = "Identifiant de la disposition", example = "L162-31-1.II.2.j")
          @PathParam("id")
          String id,
      @Parameter(
              description = "Le jour ; toutes les versions s'il est absent",
              schema = @Schema(ref = "LocalDate"),
              example = "2025-06-01")
          @QueryParam("date")
          @Nullable String date,
      Request requete) {
    LocalDate jour = date == null ? null : Parametres.date(date);
    ProvisionEncodee provision =
        provisions
            .provision(id)
            .orElseThrow(() -> Introuvable.parmi("provision", id, provisions.identifiants()));
    return representation.de(jour == null ? provision : auJour(provision, jour), requete);
  }

  private static ProvisionEncodee auJour(ProvisionEncodee provision, LocalDate jour) {
    List<VersionDeProvision> versions =
        provision.versions().stream().filter(version -> version.couvre(jour)).toList();
    if (versions.isEmpty()) {
      throw Introuvable.aCetteDate(
          "La provision "
              + provision.provision()
              + " n'existe pas au "
              + jour
              + " ; elle existe "
              + String.join(" et ", periodes(provision.versions()))
              + ".");
    }
    return new ProvisionEncodee(provision.provision(), provision.article(), versions);
  }

  /** Periods of the versions, those that follow one another told as one. */
  private static List<String> periodes(List<VersionDeProvision> versions) {
    List<String> periodes = new ArrayList<>();
    LocalDate debut = versions.get(0).du();
    for (int i = 0; i < versions.size(); i++) {
      LocalDate fin = versions.get(i).au();
      boolean suivie = i + 1 < versions.size() && versions.get(i + 1).du().equals(fin);
      if (!suivie) {
        periodes.add(Dates.enMots(debut, fin));
        debut = i + 1 < versions.size() ? versions.get(i + 1).du() : debut;
      }
    }
    return periodes;
  }
}
