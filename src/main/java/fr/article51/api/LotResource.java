package fr.article51.api;

import fr.article51.Article51;
import fr.article51.Complements;
import fr.article51.ReponseJson;
import fr.article51.echange.LecteurDemande;
import fr.article51.echange.Probleme;
import fr.article51.echange.ProblemeException;
import fr.article51.lot.Evaluation;
import fr.article51.lot.Lot;
import fr.article51.lot.RedactionNdjson;
import fr.article51.lot.SourceNdjson;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
 * Many verdicts at once: lines in, lines out as they come, on a thread that may wait. Stateless:
 * nothing of a request is kept.
 */
@Path(LotResource.CHEMIN)
@Tag(name = "Évaluations")
public class LotResource {
  static final String CHEMIN = "/v1/evaluations/lot";
  static final String NDJSON = "application/x-ndjson";

  /** A fault of ours on every line would fill the log: the first ones of a batch say enough. */
  private static final int IMPREVUS_JOURNALISES = 10;

  private final LecteurDemande lecteur;
  private final Article51 article51;
  private final ReponseJson reponses;
  private final Lot lot;
  private final Clock horloge;
  private final Places places;

  LotResource(
      LecteurDemande lecteur,
      Article51 article51,
      ReponseJson reponses,
      Lot lot,
      Clock horloge,
      ReglagesDuLot reglages) {
    this.lecteur = lecteur;
    this.article51 = article51;
    this.reponses = reponses;
    this.lot = lot;
    this.horloge = horloge;
    this.places = new Places(reglages.simultanes());
  }

  /** A verdict, or a refusal, for each line. */
  @POST
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @Blocking
  @Operation(
      operationId = "evaluerUnLot",
      summary = "Beaucoup de projets à la fois, un par ligne",
      description =
          "Une demande par ligne, une réponse par ligne, dans le même ordre, au fil de l'eau : la"
              + " réponse à une ligne n'attend pas les suivantes. La ligne *n* de la réponse répond à"
              + " la ligne *n* de la demande, même vide : le verdict tel que le rend `POST"
              + " /v1/evaluations`, octet pour octet, ou un problème qui porte le numéro de la ligne."
              + " Une ligne fait 256 Kio au plus ; leur nombre est libre. Les lignes sans date ont"
              + " toutes le jour du début.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = NDJSON,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description = "Des demandes (`Demande`), une par ligne")))
  @APIResponse(
      responseCode = "200",
      description = "Les réponses",
      content =
          @Content(
              mediaType = NDJSON,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      description =
                          "Des verdicts (`Verdict`, `VerdictExplique`) ou des refus"
                              + " (`ProblemeDeLigne`), un par ligne")))
  @APIResponse(responseCode = "415", ref = "FormatDeCorpsRefuse")
  @APIResponse(responseCode = "503", ref = "ServiceOccupe")
  public StreamingOutput evaluer(
      @Parameter(
              description = "`true` : ajoute `trace` à chaque verdict",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("explications")
          @Nullable String avecTrace,
      @Parameter(
              description = "`true` : ajoute `contrefactuels` à chaque verdict",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("contrefactuels")
          @Nullable String avecContrefactuels,
      @Context RoutingContext contexte) {
    Complements complements = Parametres.complements(avecTrace, avecContrefactuels);
    Places.Place place = places.prendre();
    if (place == null) {
      throw new ProblemeException(
          Probleme.de(
              Probleme.Type.SERVICE_OCCUPE,
              "Trop de lots à la fois ; l'en-tête Retry-After dit dans combien de secondes"
                  + " réessayer."));
    }
    contexte.addEndHandler(fin -> place.rendreSiInutile());
    return sortie -> {
      try (place) {
        place.occuper();
        traiter(contexte.request(), complements, sortie);
      } catch (IOException | RuntimeException e) {
        rompre(contexte.request());
        throw e;
      }
    };
  }

  /**
   * Quarkus ends the answer whatever happens: truncated, it would look whole. The end could
   * overtake the breaking off, which is therefore waited for.
   */
  private static void rompre(HttpServerRequest requete) {
    if (requete.response().ended()) {
      return;
    }
    requete
        .connection()
        .close()
        .toCompletionStage()
        .handle((fermee, erreur) -> fermee)
        .toCompletableFuture()
        .join();
  }

  private void traiter(HttpServerRequest requete, Complements complements, OutputStream sortie)
      throws IOException {
    lot.traiter(
        new SourceNdjson(new CorpsEnFlux(requete)),
        new Evaluation(
            lecteur,
            article51,
            new RedactionNdjson(reponses, complements),
            LocalDate.now(horloge),
            premiersImprevus()),
        sortie,
        reponse -> {});
  }

  private static Consumer<Throwable> premiersImprevus() {
    AtomicInteger reste = new AtomicInteger(IMPREVUS_JOURNALISES);
    return imprevu -> {
      if (reste.getAndDecrement() > 0) {
        Refus.journaliser(imprevu);
      }
    };
  }
}
