package fr.article51.api.pages;

import fr.article51.api.Parametres;
import fr.article51.echange.ProblemeException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What is known of the law on a day, and what is not. */
@Path("/droit")
@Produces(MediaType.TEXT_HTML)
public class PageDuDroit {
  private final RedactionDuDroit redaction;
  private final Clock horloge;
  private final Pages pages;

  PageDuDroit(RedactionDuDroit redaction, Clock horloge, Pages pages) {
    this.redaction = redaction;
    this.horloge = horloge;
    this.pages = pages;
  }

  /** The page, today when no day is given. */
  @GET
  @Operation(hidden = true)
  public Response droit(@QueryParam("date") @Nullable String date, Request requete) {
    return pages.page(
        Gabarits.droit(redaction.au(Parametres.date(date, horloge)), date != null), requete);
  }

  @ServerExceptionMapper
  Response refus(ProblemeException refus) {
    return pages.refus(refus.probleme());
  }
}
