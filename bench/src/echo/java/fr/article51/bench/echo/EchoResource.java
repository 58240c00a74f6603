package fr.article51.bench.echo;

import fr.article51.Article51;
import fr.article51.echange.LecteurDemande;
import fr.article51.projet.Demande;
import fr.article51.verdict.Verdict;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Reads the same request and writes the same answer as {@code POST /v1/evaluations}, byte for byte,
 * through the same records: the verdict of a title is worked out once and kept. Every request of
 * the portfolio has its own title. Under an address that anyone may use, as the verdict: elsewhere
 * the door would ask who it is.
 */
@Path("/v1/regles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EchoResource {
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
  private final LecteurDemande lecteur;
  private final Article51 article51;
  private final Clock horloge;

  EchoResource(LecteurDemande lecteur, Article51 article51, Clock horloge) {
    this.lecteur = lecteur;
    this.article51 = article51;
    this.horloge = horloge;
  }

  /** Read by Jackson as Quarkus sets it up: neither strict nor validated. */
  @POST
  @Path("banc-echo")
  @NonBlocking
  @Operation(hidden = true)
  public Verdict echo(Demande demande) {
    return connu(demande);
  }

  /** Read as the service reads: strictly, validated, question codes checked at the date. */
  @POST
  @Path("banc-echo-strict")
  @NonBlocking
  @Operation(hidden = true)
  public Verdict echoStrict(byte[] corps) {
    return connu(lecteur.lire(corps, LocalDate.now(horloge)));
  }

  private Verdict connu(Demande demande) {
    String titre = String.valueOf(demande.projet().titre());
    Verdict verdict = verdicts.get(titre);
    return verdict != null
        ? verdict
        : verdicts.computeIfAbsent(titre, t -> article51.evaluer(demande));
  }
}
