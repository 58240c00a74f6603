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
import org.jspecify.annotations.Nullable;

/** The questionnaire at a date. */
@Path("/v1/questions")
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
  public Response questions(@QueryParam("date") @Nullable String date, Request requete) {
    LocalDate jour = Dates.parametre(date, horloge);
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
