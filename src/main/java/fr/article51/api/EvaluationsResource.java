package fr.article51.api;

import fr.article51.Article51;
import fr.article51.Complements;
import fr.article51.Explications;
import fr.article51.ReponseJson;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.VerdictExplique;
import fr.article51.explication.Comparaison;
import fr.article51.projet.Demande;
import fr.article51.projet.DemandeDeComparaison;
import fr.article51.verdict.Verdict;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verdicts. Stateless: nothing of a request is kept. */
@Path("/v1/evaluations")
@Tag(name = "Évaluations")
public class EvaluationsResource {
  private static final String SVG = "image/svg+xml";

  /** Without a preference, JSON. */
  private static final List<Variant> FORMES =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(SVG)).build();

  private final LecteurDemande lecteur;
  private final Article51 article51;
  private final Explications explications;
  private final ReponseJson reponses;
  private final Clock horloge;

  EvaluationsResource(
      LecteurDemande lecteur,
      Article51 article51,
      Explications explications,
      ReponseJson reponses,
      Clock horloge) {
    this.lecteur = lecteur;
    this.article51 = article51;
    this.explications = explications;
    this.reponses = reponses;
    this.horloge = horloge;
  }

  /**
   * The verdict on a request. On the event loop: reading and rules take microseconds and never
   * wait.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, SVG})
  @NonBlocking
  @Operation(
      operationId = "evaluer",
      summary = "Verdict motivé sur un projet, à une date",
      description =
          "Sans état : rien de la demande n'est conservé. Une réponse absente est inconnue, jamais"
              + " « non ». La même demande donne les mêmes octets.")
  @RequestBodySchema(Demande.class)
  @APIResponse(
      responseCode = "200",
      description = "Le verdict",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(anyOf = {Verdict.class, VerdictExplique.class})),
        @Content(
            mediaType = SVG,
            schema = @Schema(type = SchemaType.STRING, description = "Le graphe du verdict"))
      })
  public Uni<Response> evaluer(
      byte[] corps,
      @Parameter(
              description = "`true` : ajoute `trace`, le graphe des réponses à la conclusion",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("explications")
          @Nullable String avecTrace,
      @Parameter(
              description =
                  "`true` : ajoute `contrefactuels`, les plus petits changements qui rendent le"
                      + " projet recevable, ou qui lui épargnent l'avis de la HAS",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("contrefactuels")
          @Nullable String avecContrefactuels,
      @Context HttpHeaders entetes,
      @Context Request requete) {
    Complements complements = Parametres.complements(avecTrace, avecContrefactuels);
    Demande demande = lecteur.lire(corps, LocalDate.now(horloge));
    Verdict verdict = article51.evaluer(demande);
    if (prefereLeDessin(entetes, requete)) {
      // Laying a graph out takes milliseconds: not on the event loop.
      return Uni.createFrom()
          .item(() -> dessin(demande, verdict))
          .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
    byte[] json = reponses.octets(demande, verdict, complements);
    return Uni.createFrom().item(Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build());
  }

  private static boolean prefereLeDessin(HttpHeaders entetes, Request requete) {
    String accepte = entetes.getHeaderString(HttpHeaders.ACCEPT);
    if (accepte == null || !accepte.contains("image")) {
      return false; // nearly always: without weighing the forms
    }
    Variant forme = requete.selectVariant(FORMES);
    return forme != null && SVG.equals(forme.getMediaType().toString());
  }

  private Response dessin(Demande demande, Verdict verdict) {
    String dessin = explications.dessiner(verdict, explications.tracer(demande, verdict));
    return Response.ok(dessin.getBytes(StandardCharsets.UTF_8), SVG).build();
  }

  /** One project under the law of each day between two. */
  @POST
  @Path("/comparaison")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  @Operation(
      operationId = "comparer",
      summary = "Un même projet entre deux dates : quand son verdict change, et par quelle version",
      description =
          "Sans état. Une réponse dont la question n'existe pas à l'une des dates y est ignorée, et"
              + " signalée.")
  @RequestBodySchema(DemandeDeComparaison.class)
  @APIResponse(
      responseCode = "200",
      description = "Les jours où le verdict change",
      content = @Content(schema = @Schema(implementation = Comparaison.class)))
  public Comparaison comparer(byte[] corps) {
    return explications.comparer(lecteur.lireComparaison(corps));
  }
}
