package fr.article51.api;

import fr.article51.Article51;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Verdicts. Stateless: nothing of a request is kept. */
@Path("/v1/evaluations")
public class EvaluationsResource {
  private final LecteurDemande lecteur;
  private final Article51 article51;

  EvaluationsResource(LecteurDemande lecteur, Article51 article51) {
    this.lecteur = lecteur;
    this.article51 = article51;
  }

  /**
   * The verdict on a request. On the event loop: reading and rules take microseconds and never
   * wait.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @NonBlocking
  public Verdict evaluer(byte[] corps) {
    Demande demande = lecteur.lire(corps);
    return article51.evaluer(demande);
  }
}
