package fr.article51.api;

import fr.article51.api.Questionnaire.QuestionPosee;
import fr.article51.droit.Droit;
import fr.article51.droit.EtatDuDroit;
import fr.article51.droit.Question;
import fr.article51.libelles.LibelleQuestion;
import fr.article51.libelles.Libelles;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The questionnaire at a date. */
@Path("/v1/questions")
@Tag(name = "Droit")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
  private final Droit droit;
  private final Libelles libelles;
  private final Clock horloge;
  private final Representation representation;

  QuestionsResource(Droit droit, Libelles libelles, Clock horloge, Representation representation) {
    this.droit = droit;
    this.libelles = libelles;
    this.horloge = horloge;
    this.representation = representation;
  }

  /** The questions that exist on a day, today when it is left out. */
  @GET
  @Operation(operationId = "questions", summary = "Le questionnaire à une date")
  @APIResponse(
      responseCode = "200",
      description = "Les questions qui existent ce jour-là",
      content = @Content(schema = @Schema(implementation = Questionnaire.class)))
  @APIResponse(responseCode = "304", ref = "Inchange")
  public Response questions(
      @Parameter(
              description = "Le jour ; aujourd'hui, à Paris, s'il est absent",
              schema = @Schema(ref = "LocalDate"),
              example = "2025-06-01")
          @QueryParam("date")
          @Nullable String date,
      Request requete) {
    LocalDate jour = Parametres.date(date, horloge);
    EtatDuDroit etat = droit.au(jour);
    return representation.de(
        new Questionnaire(
            jour, etat.regime(), etat.questions().stream().map(this::avecMots).toList()),
        requete);
  }

  private QuestionPosee avecMots(Question question) {
    LibelleQuestion mots = libelles.question(question.code());
    return new QuestionPosee(
        question.code(),
        question.theme(),
        mots.libelle(),
        mots.aide(),
        mots.exemple(),
        question.provisions());
  }
}
